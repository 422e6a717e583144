"""HTTP: thin translations of Service and Store. `app.create` puts it together."""
