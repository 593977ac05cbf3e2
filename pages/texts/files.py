"""The field for files, on every page that has one."""

from geo.wording import Text

# What the field writes itself, by the names its script has for them.
FIELD = {
    "choose_file": Text("Choose a file", "Datei auswählen"),
    "choose_files": Text("Choose files", "Dateien auswählen"),
    "choose_folder": Text("Choose a folder", "Ordner auswählen"),
    "drop_file": Text("or drop it here", "oder hierher ziehen"),
    "drop_files": Text("or drop them here", "oder hierher ziehen"),
    "drop_any": Text("or drop files and folders here", "oder Dateien und Ordner hierher ziehen"),
    "another": Text("Another file", "Andere Datei"),
    "sending": Text("Taking over, files: {n} …", "Übernommen werden, Dateien: {n} …"),
    "other_kinds": Text(
        "Left out, because files of their kind are not read here: {names}.",
        "Ausgelassen, weil Dateien dieser Art hier nicht gelesen werden: {names}.",
    ),
    "too_large": Text("Left out, over {megabytes} MB: {names}.", "Ausgelassen, über {megabytes} MB: {names}."),
    "nothing": Text("The folder is empty.", "Der Ordner ist leer."),
}
