"""From a question to somebody who helped: which step may follow which.

>>> step(PROPOSED, ASK)
'asked'
>>> step(INTRODUCED, ASK)
Traceback (most recent call last):
...
ValueError: ('introduced', 'ask')
"""

PROPOSED = "proposed"
ASKED = "asked"
CONSENTED = "consented"
INTRODUCED = "introduced"
DECLINED = "declined"
EXPIRED = "expired"

ASK, ACCEPT, DECLINE = "ask", "accept", "decline"
EXPIRE, INTRODUCE = "expire", "introduce"

# Who did not answer in time, or said no, may still say yes.
TRANSITIONS = {
    (PROPOSED, ASK): ASKED,
    (PROPOSED, INTRODUCE): INTRODUCED,
    (ASKED, ACCEPT): CONSENTED,
    (ASKED, DECLINE): DECLINED,
    (ASKED, EXPIRE): EXPIRED,
    (EXPIRED, ASK): ASKED,
    (EXPIRED, ACCEPT): CONSENTED,
    (EXPIRED, DECLINE): DECLINED,
    (DECLINED, ACCEPT): CONSENTED,
    (CONSENTED, INTRODUCE): INTRODUCED,
    (CONSENTED, DECLINE): DECLINED,
}

YES, PARTLY, NO = "yes", "partly", "no"
HELPED = (YES, PARTLY)

# Where a question stands, the most advanced step first.
SOLVED, UNSOLVED, STUCK, NEW = "solved", "unsolved", "stuck", "new"


def step(state: str, event: str) -> str:
    """Return the state that follows an event.

    :raise ValueError: the event cannot happen in that state.
    """
    if (state, event) not in TRANSITIONS:
        raise ValueError(state, event)
    return TRANSITIONS[state, event]


def standing(introductions) -> str:
    """Return where a question stands, from (state, helped) of its introductions.

    >>> standing([(PROPOSED, None)]), standing([(ASKED, None), (DECLINED, None)])
    ('new', 'asked')
    >>> standing([(INTRODUCED, YES), (ASKED, None)]), standing([(INTRODUCED, NO)])
    ('solved', 'unsolved')
    >>> standing([(INTRODUCED, NO), (INTRODUCED, None)])
    'introduced'
    >>> standing([(DECLINED, None), (EXPIRED, None), (PROPOSED, None)])
    'stuck'
    """
    found = list(introductions)
    states = {state for state, _helped in found}
    answers = [helped for state, helped in found if state == INTRODUCED]
    if any(helped in HELPED for helped in answers):
        return SOLVED
    if any(not helped for helped in answers):
        return INTRODUCED
    for state in (CONSENTED, ASKED):
        if state in states:
            return state
    if answers:
        return UNSOLVED
    return STUCK if states & {DECLINED, EXPIRED} else NEW


def best_answer(answers) -> str | None:
    """Return the best of what an asker said of several people.

    >>> best_answer([None, NO, PARTLY]), best_answer([None])
    ('partly', None)
    """
    given = set(answers)
    return next((one for one in (YES, PARTLY, NO) if one in given), None)


def title_of(question: str, limit: int = 80) -> str:
    """Return the first sentence of a question as its title, cut at a word.

    >>> title_of("  Qui connaît un bon avocat ? C'est urgent.")
    'Qui connaît un bon avocat ?'
    >>> title_of("un mot " * 20, 20)
    'un mot un mot un…'
    """
    line = " ".join(question.split())
    ends = [line.find(sign) for sign in ("? ", "! ", ". ") if sign in line]
    sentence = line[: min(ends) + 1] if ends and min(ends) > 10 else line
    if len(sentence) <= limit:
        return sentence
    return sentence[: limit - 1].rsplit(" ", 1)[0] + "…"


def rest_of(question: str) -> str:
    """Return what a question says after its title; all of it where the title is cut.

    >>> rest_of("Qui connaît un bon avocat ? C'est urgent.")
    "C'est urgent."
    >>> rest_of("un mot " * 20) == ("un mot " * 20).strip()
    True
    """
    text, title = question.strip(), title_of(question)
    return text if title.endswith("…") else text.removeprefix(title).strip()
