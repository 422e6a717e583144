"""Imported before OpenVINO: it would send word of every import to its maker, over the network."""

import sys

sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
