"""What all tests share: pytest's own clock goes on while a test freezes the day."""

import freezegun

freezegun.configure(extend_ignore_list=["_pytest.timing"])
