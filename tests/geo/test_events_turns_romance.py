"""Turns of phrase of French and Spanish agencies, each in a sentence of its own."""

from collections.abc import Callable

import pytest

from geo.model import Report

Read = Callable[..., tuple[Report, ...]]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Les deux armées ont échangé une centaine de captifs à Homs.", "agreement"),
        ("fr", "Les insurgés se sont engagés à respecter la trêve à Homs.", "agreement"),
        ("fr", "Le pays a expulsé deux attachés militaires en poste à Homs.", "diplomacy"),
        ("fr", "Une frégate américaine a traversé le détroit au large de Homs.", "military_presence"),
        ("fr", "Trente légionnaires ont débarqué à Homs.", "military_presence"),
        ("fr", "Des blindés barraient les accès de Homs.", "military_presence"),
        ("fr", "Des inconnus à moto ont abattu trois bergers à Homs.", "attack_on_civilians"),
        ("fr", "Un chauffard a délibérément fauché des piétons à Homs.", "attack_on_civilians"),
        ("fr", "Un policier a été abattu à Homs.", "armed_clash"),
        ("fr", "Un pont a été rasé à Homs.", "property_destruction"),
        ("fr", "Un avion militaire a ramené soixante ressortissants de Homs.", "humanitarian"),
        ("fr", "Les insurgés contrôlaient la gare de Homs.", "nonstate_overtakes_territory"),
        ("es", "Los dos bandos intercambiaron medio centenar de cadáveres en Homs.", "agreement"),
        ("es", "Los insurgentes se comprometieron a entregar las armas en Homs.", "agreement"),
        ("es", "El cese del fuego entró a medianoche en vigor en Homs.", "agreement"),
        ("es", "El Gobierno expulsó a dos diplomáticos destinados en Homs.", "diplomacy"),
        ("es", "El régimen concentró a cientos de soldados en Homs.", "military_presence"),
        ("es", "Los agentes redujeron a dos sospechosos en Homs.", "arrest"),
        ("es", "El exministro ingresó esta semana en prisión en Homs.", "arrest"),
        ("es", "Desconocidos abatieron a tres pastores en Homs.", "attack_on_civilians"),
        ("es", "Un agente fue acribillado en Homs.", "armed_clash"),
        ("es", "El grupo dinamitó el minarete de Homs.", "property_destruction"),
        ("es", "Los piratas abordaron un petrolero frente a Homs.", "abduction"),
        ("es", "Los morteros machacaron el casco viejo de Homs.", "shelling"),
        ("es", "El avión trajo a 80 compatriotas desde Homs.", "humanitarian"),
    ],
)
def test_agency_turns_tell_of_their_deed(read: Read, language: str, text: str, kind: str) -> None:
    reports = read(text, language, ["Homs"])
    assert [(report.event_type.value, report.where is not None) for report in reports] == [(kind, True)]
