"""Cutting a long job into batches, and a failing batch into halves.

A batch holds groups (the memberships of one billed company) and never splits one,
since a company gets one invoice.

>>> [list(batch) for batch in batches([(1, "a"), (2, "b"), (3, "a"), (4, "c")], 3)]
[[(1, 3), (2,)], [(4,)]]
>>> halves(((1, 3), (2,), (4,)))
(((1, 3),), ((2,), (4,)))
"""

from collections.abc import Hashable, Iterable, Iterator

Group = tuple[int, ...]
Batch = tuple[Group, ...]


def batches(items: Iterable[tuple[int, Hashable]], size: int) -> Iterator[Batch]:
    """Cut keys into batches of at most ``size``, with whole groups only.

    :param items: pairs of a key and of the group it belongs to.
    :param size: how many keys a batch may hold; a larger group is a batch of its own.
    """
    batch, count = [], 0
    for group in grouped(items):
        if batch and count + len(group) > size:
            yield tuple(batch)
            batch, count = [], 0
        batch.append(group)
        count += len(group)
    if batch:
        yield tuple(batch)


def grouped(items: Iterable[tuple[int, Hashable]]) -> tuple[Group, ...]:
    """Gather keys by group; groups and keys keep their order of appearance."""
    groups: dict[Hashable, list[int]] = {}
    for key, group in items:
        groups.setdefault(group, []).append(key)
    return tuple(tuple(keys) for keys in groups.values())


def halves(batch: Batch) -> tuple[Batch, Batch]:
    """Cut a batch of several groups in two."""
    middle = len(batch) // 2
    return batch[:middle], batch[middle:]


def keys(batch: Batch) -> tuple[int, ...]:
    """Return all keys of a batch."""
    return tuple(key for group in batch for key in group)
