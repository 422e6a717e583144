"""OpenAI's images API, as its own clients speak it: generations, edits, models. Fields that this
server adds have the names that vLLM-Omni and SGLang gave them, or those of the native API.
"""

from packshot.server.openai import edits, generations, models

ROUTERS = (generations.router, edits.router, models.router)
