"""A device is named so that measurements of one are not taken for another's."""

from packshot import graphs
from packshot.runtime.device import cpu, processor


def test_a_device_is_a_processor_its_threads_and_a_precision() -> None:
    assert cpu(3, "f32") == f"{processor()}, 3 threads, f32"
    assert cpu() == f"{processor()}, {graphs.cores()} threads, {graphs.precision('auto')}"
