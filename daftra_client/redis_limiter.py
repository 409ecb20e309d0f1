"""The former place of `RedisLimiter`, which is in `daftra_client.redis` now."""

from .redis import RedisLimiter

__all__ = ("RedisLimiter",)
