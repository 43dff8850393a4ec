from odoo.tests import BaseCase, tagged

from ..core import batches


@tagged("post_install", "-at_install")
class TestBatches(BaseCase):
    """Long jobs are cut, groups never are."""

    def test_every_key_is_in_one_batch(self):
        items = [(key, key % 7) for key in range(1, 501)]
        found = [k for b in batches.batches(items, 20) for k in batches.keys(b)]
        self.assertEqual(sorted(found), list(range(1, 501)))

    def test_a_group_is_in_one_batch(self):
        items = [(key, key % 37) for key in range(300)]
        seen = set()
        for batch in batches.batches(items, 20):
            groups = {key % 37 for key in batches.keys(batch)}
            self.assertFalse(groups & seen)
            seen |= groups

    def test_a_batch_is_no_larger_than_asked_unless_one_group_is(self):
        items = [(key, key // 3) for key in range(100)] + [
            (k, "big") for k in range(50)
        ]
        for batch in batches.batches(items, 10):
            self.assertTrue(len(batches.keys(batch)) <= 10 or len(batch) == 1)

    def test_nothing_to_do_is_no_batch(self):
        self.assertEqual(list(batches.batches([], 10)), [])

    def test_halving_ends_with_one_group(self):
        batch = tuple((key,) for key in range(11))
        alone = []

        def search(part):
            if len(part) == 1:
                alone.append(part[0])
            else:
                for half in batches.halves(part):
                    search(half)

        search(batch)
        self.assertEqual(tuple(alone), batch)
