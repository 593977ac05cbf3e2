"""A second opinion online: `geocode`."""

import argparse
from collections.abc import Sequence

from data.commands.answers import OK, PARTLY, tell
from data.online import open_second_opinion
from data.online_answers import Answer, Outcome
from data.settings import Settings
from data.unresolved import UnresolvedName
from data.workspace import Workspace, open_workspace
from geo.names import strict_key
from geo.wording import counted


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    geocode = commands.add_parser("geocode", help="list names without a place, or ask an online geocoder for them")
    geocode.add_argument("names", nargs="*", metavar="NAME", help="only these (default: all that are unresolved)")
    geocode.add_argument("--yes", action="store_true", help="send the names to the geocoder of the settings")
    geocode.add_argument("--forget", action="store_true", help="remove every answer there is")
    geocode.set_defaults(run=_geocode)


def _geocode(options: argparse.Namespace, settings: Settings) -> int:
    workspace = open_workspace(settings, samples=False)
    if options.forget:
        print(f"{counted(workspace.forget_online(), 'answer')} forgotten.")
        return OK
    unresolved = workspace.unresolved_names()
    by_key = {one.key: one for one in unresolved}
    keys = [strict_key(name) for name in options.names]
    for name in (name for name, key in zip(options.names, keys, strict=True) if key not in by_key):
        tell(f"{name} is no unresolved name of this store, so it is not asked for.")
    chosen = [by_key[key] for key in keys if key in by_key] if keys else list(unresolved)
    code = (
        _ask_online(workspace, [one.key for one in chosen])
        if options.yes
        else _list_unresolved(chosen, workspace.online.settings)
    )
    return PARTLY if len(chosen) < len(keys) else code


def _list_unresolved(names: Sequence[UnresolvedName], settings: Settings) -> int:
    opinion = open_second_opinion(settings) if settings.geocoder else None
    known = opinion.known() if opinion else {}
    for one in names:
        mentions, articles = counted(one.n_mentions, "mention"), counted(one.n_articles, "article")
        state = f"; {known[one.key].outcome if one.key in known else 'not asked'}" if opinion else ""
        print(f"{one.name}: {mentions} in {articles}{state}")
    if opinion:
        queued = counted(len(opinion.queued(names)), "name")
        tell(f"--yes would send {queued} to {opinion.service.id}, and nothing else of the articles.")
    return OK


def _ask_online(workspace: Workspace, keys: Sequence[str]) -> int:
    inquiry = workspace.ask_online(keys, lambda number, total: tell(f"[{number}/{total}]"))
    for answer in inquiry.answers:
        print(f"{answer.name}: {_answer_words(answer)}")
    for attribution in inquiry.attributions:
        print(f"Places: {attribution}")
    if workspace.stale_count():
        print("Run `python -m data reanalyse` to read the articles again with these places.")
    if inquiry.stopped:
        tell(inquiry.stopped)
    failed = any(answer.outcome is Outcome.FAILED for answer in inquiry.answers)
    return PARTLY if failed or inquiry.stopped else OK


def _answer_words(answer: Answer) -> str:
    places = [
        f"{', '.join(part for part in (place.name, place.admin1, place.country) if part)} "
        f"({place.lat}, {place.lon}, {place.id})"
        for place in answer.places
    ]
    return "; ".join(places) or answer.reason or answer.outcome.value
