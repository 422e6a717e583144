"""`/metrics`: what Prometheus reads of one server. Base units; no name of a caller in any label.

What happened to jobs is heard from the store, once it is committed; what the engine does, from its
meter; how calls were answered, from the observer. Each is told on its own thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    exposition,
)

from packshot import __version__
from packshot.core import ModelSpec
from packshot.engine.ticket import Priority
from packshot.store import Job, JobState, NewPicture, Told

CONTENT_TYPE = exposition.CONTENT_TYPE_PLAIN_0_0_4
_SECONDS = (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600)
_STEP_SECONDS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
_HTTP_SECONDS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, *_SECONDS[4:])
_TOGETHER = (1, 2, 4, 8, 16, 32, 64)
_SIDES = (256, 512, 1024, 2048)
_STAGES: Mapping[str, str] = {
    "denoise": "denoise",
    "verify": "verify",
    "decode": "decode",
    "paint": "paint",
    "encode": "encode_png",
}
"""The stages as a picture's facts name them, and as dashboards do."""
_OPEN: tuple[JobState, ...] = ("queued", "running")
Standing = Mapping[tuple[JobState, str], int]
"""How many jobs there are, by state and model."""
disable_created_metrics()  # type: ignore[no-untyped-call]  # a time for each series, which Prometheus knows anyway


class Metrics:
    """The figures of one server."""

    def __init__(self, spec: ModelSpec, device: str) -> None:
        self.registry = CollectorRegistry()
        self._spec, self._device = spec, device
        ProcessCollector(registry=self.registry)
        self._describe_jobs()
        self._describe_making()
        self._describe_calls()
        self._build = self._gauge("build_info", "Version of Packshot", "version")
        self._build.labels(__version__).set(1)

    def _describe_jobs(self) -> None:
        histogram, counter = self._histogram, self._counter
        self._requests = counter("requests", "Jobs that ended", "api", "model", "status")
        self._duration = histogram(
            "request_duration_seconds", "From a job's arrival to its end", _SECONDS, "api", "model"
        )
        self._wait = histogram(
            "queue_wait_seconds", "Until a job was begun", _SECONDS, "model", "priority"
        )
        self._jobs = self._gauge("jobs", "Jobs that have not ended", "state", "model")
        self._claims = counter("claims", "Jobs that a worker took")
        self._expired = counter("lease_expired", "Jobs whose worker was lost")
        self._retries = counter("retries", "Jobs that were queued again", "reason")

    def _describe_making(self) -> None:
        histogram, counter = self._histogram, self._counter
        self._together = histogram("batch_size", "Pictures in one step", _TOGETHER, "model")
        self._stage = histogram(
            "stage_duration_seconds", "A picture's share of a stage", _SECONDS, "stage"
        )
        self._step = histogram("denoise_step_seconds", "One step", _STEP_SECONDS, "model")
        what = "Pictures; the longer side is at most size"
        self._images = counter("images", what, "model", "size")
        self._pixels = counter("pixels", "Pixels of those pictures")
        self._load = self._gauge("model_load_seconds", "What loading the model took", "model")
        self._ready = self._gauge(
            "model_ready", "1 where it takes work", "model", "revision", "device"
        )

    def _describe_calls(self) -> None:
        self._calls = self._counter("http_requests", "Calls that were answered", "api", "status")
        self._call_seconds = self._histogram(
            "http_request_duration_seconds", "Until a call was answered", _HTTP_SECONDS, "api"
        )
        self._in_flight = self._gauge("http_requests_in_flight", "Calls that are being answered")
        self._refused = self._counter("quota_rejections", "Calls beyond a key's limit", "reason")

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(name, what, labels, namespace="packshot", registry=self.registry)

    def _gauge(self, name: str, what: str, *labels: str) -> Gauge:
        return Gauge(name, what, labels, namespace="packshot", registry=self.registry)

    def _histogram(self, name: str, what: str, buckets: Any, *labels: str) -> Histogram:
        return Histogram(
            name, what, labels, namespace="packshot", registry=self.registry, buckets=buckets
        )

    def in_flight(self) -> AbstractContextManager[None]:
        """Count a call as long as it lasts."""
        return self._in_flight.track_inprogress()

    def answered(self, api: str, status: int, seconds: float) -> None:
        """A call was answered."""
        self._calls.labels(api, str(status)).inc()
        self._call_seconds.labels(api).observe(seconds)

    def refused(self, reason: str) -> None:
        """A call was more than its key may."""
        self._refused.labels(reason).inc()

    def worked(self, stage: str, together: int, seconds: float) -> None:
        """A piece of work of the engine is done."""
        if stage == "step":
            self._step.labels(self._spec.name).observe(seconds)
            self._together.labels(self._spec.name).observe(together)

    def loaded(self, seconds: float) -> None:
        """The model was loaded."""
        self._load.labels(self._spec.name).set(seconds)

    def tell(self, told: Told) -> None:
        """Something happened to a job."""
        job = told.job
        if told.kind == "begun":
            self._begun(job)
        elif told.kind == "again":
            self._retries.labels(told.reason).inc()
            if told.reason == "lease_expired":
                self._expired.inc()
        elif told.kind == "picture" and told.picture is not None:
            self._made(job, told.picture)
        elif told.kind == "ended" and job.finished is not None:
            self._requests.labels(job.api, job.model, job.state).inc()
            self._duration.labels(job.api, job.model).observe(job.finished - job.created)

    def _begun(self, job: Job) -> None:
        self._claims.inc()
        if job.attempt == 1 and job.started is not None and job.done == 0:
            priority = Priority(min(max(job.priority, Priority.URGENT), Priority.BATCH))
            wait = self._wait.labels(job.model, priority.name.lower())
            wait.observe(max(job.started - job.created, 0.0))

    def _made(self, job: Job, picture: NewPicture) -> None:
        longer = max(picture.width, picture.height)
        size = next((side for side in _SIDES if longer <= side), _SIDES[-1])
        self._images.labels(job.model, str(size)).inc()
        self._pixels.inc(picture.width * picture.height)
        for name, seconds in picture.facts.get("facts", {}).get("seconds", {}).items():
            if name in _STAGES:
                self._stage.labels(_STAGES[name]).observe(seconds)

    async def page(self, standing: Standing, *, takes_work: bool) -> bytes:
        """What there is to read now. A state in which no job is has a sample, too: an alert that
        compares with nothing says nothing.
        """
        self._jobs.clear()
        nothing: Standing = {(state, self._spec.name): 0 for state in _OPEN}
        for (state, model), number in {**nothing, **standing}.items():
            self._jobs.labels(state, model).set(number)
        ready = self._ready.labels(self._spec.name, self._spec.revision, self._device)
        ready.set(takes_work)
        return await asyncio.to_thread(exposition.generate_latest, self.registry)
