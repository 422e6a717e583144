"""The runtime behind LitServe, which batches what comes at about the same time.

LitServe reads the annotations of `decode_request` as they are, so they may be no strings here.
"""

from collections.abc import Sequence
from typing import Any

import litserve

from packshot.bench.peers import making
from packshot.bench.peers.wire import Wanted, answer
from packshot.config import Config

GATHERING = 0.05
"""Seconds that the first of a batch waits for others."""


class Batches(litserve.LitAPI):  # type: ignore[misc]
    """At most `most` requests take their steps together."""

    def __init__(self, config: Config, most: int) -> None:
        super().__init__(max_batch_size=most, batch_timeout=GATHERING, api_path="/pictures")
        self._config = config

    def setup(self, device: str) -> None:
        """Load the runtime, in the process of the worker."""
        self._runtime = making.runtime(self._config)

    def decode_request(self, request: dict[str, Any]) -> Wanted:
        """As every server reads it."""
        return Wanted.from_json(request)

    def batch(self, inputs: Sequence[Wanted]) -> list[Wanted]:
        """A list is all that the runtime asks for."""
        return list(inputs)

    def predict(self, inputs: Any) -> Any:
        """The answers of a batch, or of one request where batches hold one."""
        if isinstance(inputs, Wanted):
            return self.predict([inputs])[0]
        pictures = making.together(self._runtime, [wish.request() for wish in inputs])
        return [answer(p, wish.pixels) for p, wish in zip(pictures, inputs, strict=True)]

    def unbatch(self, output: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """One answer for each request."""
        return output

    def encode_response(self, output: dict[str, Any]) -> dict[str, Any]:
        """As it is."""
        return output


def serve(config: Config, most: int, port: int) -> None:
    """Serve until the process is ended. Nobody is sent away for waiting too long."""
    server = litserve.LitServer(
        Batches(config, most), accelerator="cpu", devices=1, workers_per_device=1, timeout=False
    )
    server.run(
        host="127.0.0.1",
        port=port,
        num_api_servers=1,
        log_level="warning",
        generate_client_file=False,
    )
