"""The large architectures: SDXL, FLUX.1, Qwen-Image, Z-Image, as published.

What a forward pass is told follows diffusers' pipelines line by line, but that its rows may stand
at different steps, and that guided and unguided rows share it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import diffusers
import torch
from torch import Tensor

from packshot.train.large import PATCH, THOUSAND, Large, Schedule, Told
from packshot.train.step_loop import State, both, clock, packed, rows

_WORDS = 128
"""Tokens of text that transformers are told; SDXL and FLUX have a fixed number."""


class Sdxl(Large):
    """Stable Diffusion XL: a UNet of 2.6 thousand million parameters, guided."""

    name = "SDXL"
    network = diffusers.UNet2DConditionModel
    guided = True
    scale = 5.0
    config: ClassVar = {
        "addition_embed_type": "text_time",
        "addition_time_embed_dim": 256,
        "attention_head_dim": [5, 10, 20],
        "block_out_channels": [320, 640, 1280],
        "cross_attention_dim": 2048,
        "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"],
        "projection_class_embeddings_input_dim": 2816,
        "sample_size": 128,
        "transformer_layers_per_block": [1, 2, 10],
        "up_block_types": ["CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"],
        "use_linear_projection": True,
    }

    def assemble(self) -> Any:
        scheduler = diffusers.EulerDiscreteScheduler(
            beta_start=0.00085,
            beta_end=0.012,
            beta_schedule="scaled_linear",
            timestep_spacing="leading",
            steps_offset=1,
        )
        parts = dict.fromkeys(("vae", "text_encoder", "text_encoder_2", "tokenizer", "tokenizer_2"))
        return diffusers.StableDiffusionXLPipeline(
            **parts, unet=self.net, scheduler=scheduler, add_watermarker=False
        )

    def shape(self) -> tuple[int, ...]:
        return self.net.config.in_channels, self.size // PATCH, self.size // PATCH

    def conditions(self, random: torch.Generator) -> Told:
        config = self.net.config
        pooled = config.projection_class_embeddings_input_dim - 6 * config.addition_time_embed_dim
        return {
            "encoder_hidden_states": self.rand(random, 1, 77, config.cross_attention_dim),
            "text_embeds": self.rand(random, 1, pooled),
        }

    def schedule(self, steps: int) -> Schedule:
        scheduler = self.pipeline.scheduler
        scheduler.set_timesteps(steps)
        return tuple(scheduler.sigmas.tolist()), tuple(scheduler.timesteps.tolist())

    def scaled(self, noise: Tensor) -> Tensor:
        begun: Tensor = noise * self.pipeline.scheduler.init_noise_sigma
        return begun

    def predict(self, states: Sequence[State]) -> Sequence[Tensor]:
        scales = [(s.sigmas[s.step] ** 2 + 1) ** -0.5 for s in states]
        latents = rows(states, scales)
        sizes = torch.tensor([[self.size, self.size, 0, 0, self.size, self.size]])
        added = {
            "text_embeds": both(states, "text_embeds"),
            "time_ids": sizes.to(latents).expand(len(latents), -1),
        }
        found = self.net(
            latents,
            clock(states, latents),
            encoder_hidden_states=both(states, "encoder_hidden_states"),
            added_cond_kwargs=added,
            return_dict=False,
        )[0]
        free, told = found.chunk(2)
        return list((free + self.scale * (told - free)).split(1))

    def arguments(self, states: Sequence[State]) -> dict[str, Any]:
        return {
            "prompt_embeds": packed(states, "encoder_hidden_states"),
            "pooled_prompt_embeds": packed(states, "text_embeds"),
            "negative_prompt_embeds": packed(states, "encoder_hidden_states", untold=True),
            "negative_pooled_prompt_embeds": packed(states, "text_embeds", untold=True),
            "guidance_scale": self.scale,
        }


class Transformer(Large):
    """Latents are patches in a row: [patches, channels]."""

    def shape(self) -> tuple[int, ...]:
        return (self.size // PATCH // 2) ** 2, self.net.config.in_channels

    def time(self, states: Sequence[State], latents: Tensor) -> Tensor:
        """0..1, rounded as the pipelines round it."""
        return clock(states, latents).to(latents.dtype) / THOUSAND


class Flux(Transformer):
    """FLUX.1-dev: a transformer of 12 thousand million parameters, guidance distilled into it."""

    name = "FLUX.1-dev"
    network = diffusers.FluxTransformer2DModel
    scale = 3.5
    config: ClassVar = {"guidance_embeds": True}

    def assemble(self) -> Any:
        scheduler = diffusers.FlowMatchEulerDiscreteScheduler(
            shift=3.0, use_dynamic_shifting=True, base_shift=0.5, max_shift=1.15
        )
        parts = dict.fromkeys(("vae", "text_encoder", "text_encoder_2", "tokenizer", "tokenizer_2"))
        return diffusers.FluxPipeline(**parts, transformer=self.net, scheduler=scheduler)

    def conditions(self, random: torch.Generator) -> Told:
        config = self.net.config
        return {
            "encoder_hidden_states": self.rand(random, 1, 512, config.joint_attention_dim),
            "pooled_projections": self.rand(random, 1, config.pooled_projection_dim),
        }

    def predict(self, states: Sequence[State]) -> Sequence[Tensor]:
        latents, text = rows(states), packed(states, "encoder_hidden_states")
        guidance = torch.full((len(states),), self.scale, device=self.device)
        found: Tensor = self.net(
            hidden_states=latents,
            timestep=self.time(states, latents),
            guidance=guidance,
            pooled_projections=packed(states, "pooled_projections"),
            encoder_hidden_states=text,
            txt_ids=torch.zeros(text.shape[1], 3, device=self.device, dtype=self.dtype),
            img_ids=self._places(),
            return_dict=False,
        )[0]
        return list(found.split(1))

    def _places(self) -> Tensor:
        """Row and column of every patch, [patches, 3]."""
        side = self.size // PATCH // 2
        down, across = torch.meshgrid(torch.arange(side), torch.arange(side), indexing="ij")
        places = torch.stack([torch.zeros_like(down), down, across], -1).reshape(-1, 3)
        return places.to(self.device, self.dtype)

    def arguments(self, states: Sequence[State]) -> dict[str, Any]:
        return {
            "prompt_embeds": packed(states, "encoder_hidden_states"),
            "pooled_prompt_embeds": packed(states, "pooled_projections"),
            "guidance_scale": self.scale,
        }


class QwenImage(Transformer):
    """Qwen-Image: a transformer of 20 thousand million parameters, guided."""

    name = "Qwen-Image"
    network = diffusers.QwenImageTransformer2DModel
    guided = True
    scale = 4.0
    config: ClassVar = {"out_channels": 16, "num_layers": 60}

    def assemble(self) -> Any:
        scheduler = diffusers.FlowMatchEulerDiscreteScheduler(
            use_dynamic_shifting=True,
            base_shift=0.5,
            max_shift=0.9,
            max_image_seq_len=8192,
            shift_terminal=0.02,
        )
        parts = dict.fromkeys(("vae", "text_encoder", "tokenizer"))
        return diffusers.QwenImagePipeline(**parts, transformer=self.net, scheduler=scheduler)

    def conditions(self, random: torch.Generator) -> Told:
        wide = self.net.config.joint_attention_dim
        return {"encoder_hidden_states": self.rand(random, 1, _WORDS, wide)}

    def predict(self, states: Sequence[State]) -> Sequence[Tensor]:
        latents = rows(states)
        side = self.size // PATCH // 2
        found = self.net(
            hidden_states=latents,
            timestep=self.time(states, latents),
            encoder_hidden_states=both(states, "encoder_hidden_states"),
            img_shapes=[[(1, side, side)]] * len(latents),
            return_dict=False,
        )[0]
        free, told = found.chunk(2)
        mixed = free + self.scale * (told - free)
        # The pipeline keeps the length that each patch has with the text.
        length = told.norm(dim=-1, keepdim=True) / mixed.norm(dim=-1, keepdim=True)
        return list((mixed * length).split(1))

    def arguments(self, states: Sequence[State]) -> dict[str, Any]:
        return {
            "prompt_embeds": packed(states, "encoder_hidden_states"),
            "negative_prompt_embeds": packed(states, "encoder_hidden_states", untold=True),
            "true_cfg_scale": self.scale,
        }


class ZImage(Large):
    """Z-Image-Turbo: a transformer of 6 thousand million parameters, unguided, of few steps."""

    name = "Z-Image-Turbo"
    network = diffusers.ZImageTransformer2DModel
    config: ClassVar = {"axes_lens": [1536, 512, 512]}

    def assemble(self) -> Any:
        scheduler = diffusers.FlowMatchEulerDiscreteScheduler(shift=3.0)
        parts = dict.fromkeys(("vae", "text_encoder", "tokenizer"))
        return diffusers.ZImagePipeline(**parts, transformer=self.net, scheduler=scheduler)

    def shape(self) -> tuple[int, ...]:
        return self.net.config.in_channels, self.size // PATCH, self.size // PATCH

    def scaled(self, noise: Tensor) -> Tensor:
        return noise.float()

    def conditions(self, random: torch.Generator) -> Told:
        return {"words": self.rand(random, 1, _WORDS, self.net.config.cap_feat_dim)}

    def predict(self, states: Sequence[State]) -> Sequence[Tensor]:
        latents = rows(states)
        found = self.net(
            list(latents.to(self.dtype).unsqueeze(2).unbind(0)),
            (THOUSAND - clock(states, latents)) / THOUSAND,
            [state.told["words"][0] for state in states],
            return_dict=False,
        )[0]
        return [-velocity.squeeze(1)[None] for velocity in found]

    def arguments(self, states: Sequence[State]) -> dict[str, Any]:
        words = [state.told["words"][0] for state in states]
        return {"prompt_embeds": words, "guidance_scale": 0.0}


KINDS: dict[str, type[Large]] = {"sdxl": Sdxl, "flux": Flux, "qwen": QwenImage, "z": ZImage}
"""By the name that the command takes."""
