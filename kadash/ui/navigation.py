"""The navigation, by what people come for: look, plan, bring in, present."""

import copy
import functools
from pathlib import Path

import streamlit as st

from kadash.core.errors import KadashError
from kadash.core.people import LOCAL_MANAGER, Person
from kadash.core.roles import Action, may
from kadash.ui import cache, databases, links, people, words

PAGES = Path(__file__).parents[2] / "pages"
ART = Path(__file__).parent / "art"

# stem of the file, title, icon, what it is for
Entry = tuple[str, str, str, str]

LOOK: tuple[Entry, ...] = (
    ("overview", "Overview", "home", "Where the program stands and what needs attention"),
    ("today", "Today", "today", "What is due: cases, promises, accounts to call"),
    ("engagement", "Engagement", "forum", "Who hears from us, whom to call, what is not seen"),
    (
        "cases",
        "Cases",
        "support_agent",
        "Requests, issues, complaints; answered in time or late",
    ),
    ("at_risk", "At risk", "trending_down", "What the utility stands to lose, by account"),
    ("accounts", "Accounts", "domain", "The key accounts, and a page for each"),
    ("satisfaction", "Satisfaction", "sentiment_satisfied", "Survey waves, the index and what moves it"),
)
PLAN: tuple[Entry, ...] = (
    ("program", "Program", "route", "Where the program stands in the method, its sessions and statements"),
    ("teams", "Teams", "groups", "Teams, stakeholders and certificates"),
    ("strategy", "Strategy", "alt_route", "Obstacles and ways past them, landscape, services, structure"),
    ("business_plan", "Business plan", "description", "Seven sections, filled from the data, confirmed"),
    ("launch", "Launch", "rocket_launch", "The kick-offs: who was invited, who came, who is left"),
    ("letters", "Letters", "mail", "Introduction, invitation, thanks: one text, a letter for each account"),
    ("relaunch", "Relaunch", "restart_alt", "Why programs stall, and taking one up again"),
    ("self_assessment", "Self-assessment", "checklist", "The program's level, and the way to the next"),
    ("action_plans", "Action plans", "assignment", "A plan for each account: nine sections, yearly"),
    ("goals", "Goals", "flag", "Goals, objectives and measures"),
    ("budget", "Budget", "account_balance_wallet", "What the program costs and what it serves"),
    ("peers", "Peers", "compare", "Our figures beside the course's example and other utilities"),
)
BRING_IN: tuple[Entry, ...] = (
    ("uploads", "Uploads", "upload_file", "Files in, checked, and undone if need be"),
)
PRESENT: tuple[Entry, ...] = (("briefing", "Briefing", "co_present", "The pack for the review board"),)
SET_UP: tuple[Entry, ...] = (("settings", "Settings", "settings", "The utility, people and representatives"),)
HIDDEN: tuple[Entry, ...] = (
    ("present", "Present", "slideshow", "The briefing on the projector"),
    ("account", "Account", "domain", "Everything about one account"),
    ("action_plan", "Action plan", "assignment", "The action plan of one account"),
    ("session", "Session", "groups", "One session: agenda, attendance, decision"),
    ("what_if", "What if", "tune", "Other mobility, other power costs, an account gone or grown"),
    ("acid_test", "Acid test", "science", "How much it would hurt if accounts left"),
    ("certainty", "How sure", "swap_vert", "How far the order can be trusted"),
    ("bridge", "What changed", "waterfall_chart", "Why at-risk revenue is another than it was"),
    ("key_list", "The list", "checklist", "Who is on the key account list, and who should be"),
    ("judge", "Judge all", "gavel", "The mobility of all accounts, judged in one sitting"),
    ("activities", "Activities", "event_note", "The complaints and meetings that the overview counts"),
    ("how_read", "How it was read", "fact_check", "One upload: its columns, rows and sums"),
    ("load", "Load", "bolt", "Energy, demand, load factor and their trend"),
)
WELCOME: Entry = ("welcome", "Welcome", "waving_hand", "Look around, or start with your own files")


def pages(person: Person) -> st.Page:
    """Draw the navigation and return the page that the address asks for."""
    try:
        database = databases.current()
        with database.reading() as session:
            now = cache.state_of(database, session)
            fresh = cache.is_fresh(database, session, now)
            utility = cache.settings(database, session, now).utility_name
    except KadashError:  # the page says what is the matter
        fresh, utility = False, None
    if databases.in_sample():
        chosen = st.navigation(_sections(fresh=False), position="hidden")
        _sample_links()
        _sidebar(person, utility)
        return chosen
    _sidebar(person, utility)
    return st.navigation(_sections(fresh=fresh), expanded=True)


def _sample_links() -> None:
    """Draw the navigation as links that carry the sample: Streamlit's own drops it from their addresses."""
    st.html(
        '<style>.st-key-sample-navigation [data-testid="stVerticalBlock"],'
        " .st-key-sample-navigation {gap: .25rem}</style>"
    )
    sections = {"Look": LOOK, "Plan": PLAN, "Bring in": BRING_IN, "Present": PRESENT, "Set up": SET_UP}
    with st.sidebar, st.container(key="sample-navigation"):
        for name, entries in sections.items():
            st.caption(name)
            for stem, title, icon, purpose in entries:
                links.link(stem, title, icon=f":material/{icon}:", help=purpose)


def sign_in() -> None:
    """Show the sign-in screen in place of the page that the address asks for."""
    st.navigation(_sections(fresh=False), position="hidden")  # so that the address stays as it is
    _door()


def closed(fault: KadashError) -> None:
    """Show the fault in place of the page that the address asks for."""
    st.navigation(_sections(fresh=False), position="hidden")
    st.title("Kadash", anchor=False)
    words.stopped(fault)


def _sections(*, fresh: bool) -> dict[str, list[st.Page]]:
    """Return the pages by section, fresh copies: Streamlit marks the one that runs."""
    return {name: [copy.copy(page) for page in pages] for name, pages in _drawn_up(fresh).items()}


@functools.cache
def _drawn_up(fresh: bool) -> dict[str, list[st.Page]]:
    """Return the pages by section, made once: Streamlit looks at each file, and that at every click."""
    return {
        "Look": [
            _root(WELCOME if fresh else LOOK[0]),
            _page(WELCOME, hidden=not fresh),
            *_pages(LOOK),
            *_pages(HIDDEN, hidden=True),
        ],
        "Plan": _pages(PLAN),
        "Bring in": _pages(BRING_IN),
        "Present": _pages(PRESENT),
        "Set up": _pages(SET_UP),
    }


def _door() -> None:
    st.title("Kadash", anchor=False)
    if st.user.get("is_logged_in"):
        st.warning("Your address has no access here. Ask a manager of the program to add or enable it.")
        st.text(f"Signed in as {st.user.get('email')}")
        if st.button("Sign out", icon=":material/logout:"):
            st.logout()
        return
    st.markdown(
        "The dashboard of your key accounts program. Its figures are confidential: sign in to see them."
    )
    if st.button("Sign in", type="primary", icon=":material/login:"):
        st.login()


def _root(first: Entry) -> st.Page:
    """Return what stands at ``/``: it leads on, because the default page has no address of its own."""
    return st.Page(
        lambda: links.go(first[0]), title=first[1], url_path="start", default=True, visibility="hidden"
    )


def _page(entry: Entry, *, hidden: bool = False) -> st.Page:
    stem, title, icon, purpose = entry
    return st.Page(
        PAGES / f"{stem}.py",
        title=title,
        icon=f":material/{icon}:",
        url_path=stem,
        visibility="hidden" if hidden else "visible",
        help=purpose,
    )


def _pages(entries: tuple[Entry, ...], *, hidden: bool = False) -> list[st.Page]:
    return [_page(entry, hidden=hidden) for entry in entries]


def _sidebar(person: Person, utility: str | None) -> None:
    """Say whose program this is and who is at the screen."""
    st.logo(ART / "kadash.svg", icon_image=ART / "kadash-mark.svg", size="large")
    with st.sidebar:
        if databases.in_sample():
            st.caption("Sample program")
        elif utility:
            st.caption(utility)
        st.caption(f"{person.name}, {person.role}")
        if person is not LOCAL_MANAGER and st.button("Sign out", type="tertiary", icon=":material/logout:"):
            people.sign_out(person)
        if person is LOCAL_MANAGER and not databases.in_sample():
            st.caption("No sign-in is set up: this app serves this computer only.")
        if may(person, Action.READ) and databases.in_sample():
            st.button("Leave the sample", type="tertiary", on_click=databases.leave_sample, key="side-leave")
