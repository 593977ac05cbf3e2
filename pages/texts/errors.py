"""Errors and warnings: the sentences that data/ raises and keeps, English there, with what they say in German.

A message is "file: what happened. What to do."; the parts stand here one by one and may follow each other in any
combination (pages/_sentences.py puts them together). Gaps are filled as in texts/reasons.py.
"""

from geo.wording import Text
from pages.texts.online import SENTENCES as ONLINE

# Files of articles: what happened.
READING = (
    Text("The file cannot be opened: {reason}.", "Die Datei lässt sich nicht öffnen: {reason}."),
    Text("the file is empty.", "die Datei ist leer."),
    Text("it has more than {n} MB.", "sie hat mehr als {n} MB."),
    Text("none of its articles could be read.", "keiner ihrer Artikel war lesbar."),
    Text("there is no text in it.", "sie enthält keinen Text."),
    Text("the file holds no text.", "die Datei enthält keinen Text."),
    Text("the file holds no readable text.", "die Datei enthält keinen lesbaren Text."),
    Text("the document holds no text.", "das Dokument enthält keinen Text."),
    Text("the PDF holds no text.", "das PDF enthält keinen Text."),
    Text("the mail holds no text.", "die Mail enthält keinen Text."),
    Text("no article text was found in the page.", "auf der Seite wurde kein Artikeltext gefunden."),
    Text("the page has more than {n} MB of mark-up.", "die Seite hat mehr als {n} MB Auszeichnung."),
    Text("the page cannot be read as HTML.", "die Seite ist nicht als HTML lesbar."),
    Text(
        "its elements are nested so deeply that most text would be lost.",
        "ihre Elemente sind so tief verschachtelt, dass der meiste Text verloren ginge.",
    ),
    Text(
        "its markup is damaged, so that most of the text would be lost.",
        "ihre Auszeichnung ist beschädigt, der meiste Text ginge verloren.",
    ),
    Text("one article has more than {n} MB of text.", "ein Artikel hat mehr als {n} MB Text."),
    Text(
        "the PDF has no text layer; its {n} pages look scanned.",
        "das PDF hat keine Textebene; seine {n} Seiten sehen gescannt aus.",
    ),
    Text("the PDF has no text layer; it looks scanned.", "das PDF hat keine Textebene; es sieht gescannt aus."),
    Text("the PDF is damaged or incomplete.", "das PDF ist beschädigt oder unvollständig."),
    Text("the document is damaged or incomplete.", "das Dokument ist beschädigt oder unvollständig."),
    Text("the Rich Text file is damaged.", "die Rich-Text-Datei ist beschädigt."),
    Text("the mail is damaged.", "die Mail ist beschädigt."),
    Text("the XML is damaged.", "das XML ist beschädigt."),
    Text("it is protected with a password.", "sie ist mit einem Passwort geschützt."),
    Text(
        "it is XML that begins with <{name}> and no news feed.", "sie ist XML, das mit <{name}> beginnt, und kein Feed."
    ),
    Text("the feed has no entry with a text.", "der Feed hat keinen Eintrag mit Text."),
    Text("it holds more than {n} parts.", "sie enthält mehr als {n} Teile."),
    Text("it unfolds to more than {n} MB.", "sie wächst beim Entpacken auf mehr als {n} MB."),
    Text(
        "its part {name} declares XML entities, which can hide or multiply text.",
        "ihr Teil {name} vereinbart XML-Entitäten, die Text verbergen oder vervielfachen können.",
    ),
    Text(
        "it needs more memory to be read than Dateline allows one file.",
        "sie braucht mehr Speicher, als eine Datei bekommt.",
    ),
    Text("its parts are nested too deeply.", "ihre Teile sind zu tief verschachtelt."),
    Text("its values are nested too deeply.", "ihre Werte sind zu tief verschachtelt."),
    Text(
        "reading it took longer than {n} seconds and was stopped.",
        "das Lesen dauerte länger als {n} Sekunden und wurde abgebrochen.",
    ),
    Text(
        "the program that reads this format broke off over it; the file is probably damaged.",
        "das Leseprogramm für dieses Format ist daran gescheitert; die Datei ist wohl beschädigt.",
    ),
    Text("it is called {suffix} but is no PDF.", "sie heißt {suffix}, ist aber kein PDF."),
    Text("it is called {suffix} but is no {said}.", "sie heißt {suffix}, ist aber nicht: {said}."),
    Text("it is called {suffix} but holds no {said}.", "sie heißt {suffix}, enthält aber kein: {said}."),
    Text("files ending in {suffix} are not read.", "Dateien mit der Endung {suffix} werden nicht gelesen."),
    Text("it is a video or a phone picture.", "sie ist ein Video oder ein Handyfoto."),
    Text("it is a tar archive.", "sie ist ein Tar-Archiv."),
    Text("it is an old Office file (.doc, .xls, .msg).", "sie ist eine alte Office-Datei (.doc, .xls, .msg)."),
    Text("it is {said}.", "sie ist {said}."),
    Text("a PNG picture", "ein PNG-Bild"),
    Text("a JPEG picture", "ein JPEG-Bild"),
    Text("a GIF picture", "ein GIF-Bild"),
    Text("a TIFF picture", "ein TIFF-Bild"),
    Text("a BMP picture", "ein BMP-Bild"),
    Text("a sound, video or WebP file", "eine Ton-, Video- oder WebP-Datei"),
    Text("a sound file", "eine Tondatei"),
    Text("a video", "ein Video"),
    Text("a gzip archive", "ein gzip-Archiv"),
    Text("a bzip2 archive", "ein bzip2-Archiv"),
    Text("an xz archive", "ein xz-Archiv"),
    Text("a 7-Zip archive", "ein 7-Zip-Archiv"),
    Text("a RAR archive", "ein RAR-Archiv"),
    Text("a Zstandard archive", "ein Zstandard-Archiv"),
    Text("a program", "ein Programm"),
    Text("a database", "eine Datenbank"),
    Text("a Parquet table", "eine Parquet-Tabelle"),
    Text("a PostScript file", "eine PostScript-Datei"),
    Text("a PowerPoint file", "eine PowerPoint-Datei"),
    Text("an e-book (EPUB)", "ein E-Book (EPUB)"),
    Text("an OpenDocument file that is no .odt text", "eine OpenDocument-Datei, aber kein .odt-Text"),
    Text("Excel workbook", "Excel-Arbeitsmappe"),
    Text("Word document", "Word-Dokument"),
    Text("ZIP archive", "ZIP-Archiv"),
    Text("OpenDocument text", "OpenDocument-Text"),
    Text("Rich Text file", "Rich-Text-Datei"),
    Text("PDF", "PDF"),
)
# Tables of articles, and archives.
TABLES = (
    Text("the table has no row with a text.", "die Tabelle hat keine Zeile mit Text."),
    Text(
        "no column is called text, body, content or the like (found: {columns}).",
        "keine Spalte heißt text, body, content oder ähnlich (gefunden: {columns}).",
    ),
    Text("the table has more than {n} columns.", "die Tabelle hat mehr als {n} Spalten."),
    Text("the table has no header row.", "die Tabelle hat keine Kopfzeile."),
    Text("the workbook has no filled sheet.", "die Arbeitsmappe hat kein gefülltes Blatt."),
    Text("only the first {n} rows were read.", "nur die ersten {n} Zeilen wurden gelesen."),
    Text("only the first {n} lines were read.", "nur die ersten {n} Zeilen wurden gelesen."),
    Text("only the first {n} were read.", "nur die ersten {n} wurden gelesen."),
    Text("its quotation marks do not pair up.", "ihre Anführungszeichen gehen nicht auf."),
    Text("it has {n} columns where the header has {n2}.", "sie hat {n} Spalten, die Kopfzeile {n2}."),
    Text("it has 1 column where the header has {n2}.", "sie hat 1 Spalte, die Kopfzeile {n2}."),
    Text("it has no text.", "ohne Text."),
    Text(
        "no field is called text, body, content or the like with a text in it (found: {columns}).",
        "kein Feld mit Text heißt text, body, content oder ähnlich (gefunden: {columns}).",
    ),
    Text("no line could be read; the first problem: {said}", "keine Zeile war lesbar; das erste Problem: {said}"),
    Text("it holds no article objects.", "sie enthält keine Artikel-Objekte."),
    Text("it is not valid JSON ({reason}).", "sie ist kein gültiges JSON ({reason})."),
    Text("it is not an object with named fields.", "kein Objekt mit benannten Feldern."),
    Text("it holds more than {n} files.", "es enthält mehr als {n} Dateien."),
    Text("no article could be read from it; {said}", "kein Artikel daraus war lesbar; {said}"),
    Text("the archive holds no article that could be read.", "das Archiv enthält keinen lesbaren Artikel."),
    Text("archives lie inside each other more than {n} deep.", "Archive liegen mehr als {n}-fach ineinander."),
    Text(
        "the archive unfolds to more than {n} MB; the rest was not read.",
        "das Archiv wächst beim Entpacken auf mehr als {n} MB; der Rest wurde nicht gelesen.",
    ),
    Text("the archive is damaged or incomplete.", "das Archiv ist beschädigt oder unvollständig."),
    Text("its path leads out of the archive.", "ihr Pfad führt aus dem Archiv hinaus."),
    Text("it is a link or a device, not a file.", "sie ist ein Verweis oder Gerät, keine Datei."),
    Text("it is packed in a way that is not read.", "sie ist auf eine Weise gepackt, die nicht gelesen wird."),
    Text("it is damaged inside the archive.", "sie ist im Archiv beschädigt."),
    Text("it unfolds to more than {n} times its size.", "sie wächst beim Entpacken auf mehr als das {n}-Fache."),
    Text(
        "files of kinds Dateline does not read were left out: {names}.",
        "Dateien von Arten, die Dateline nicht liest, wurden ausgelassen: {names}.",
    ),
)
# What to do.
REMEDIES = (
    Text("Check that it exists and that you may read it.", "Prüfen, ob es sie gibt und ob sie gelesen werden darf."),
    Text("Split it into smaller files.", "In kleinere Dateien teilen."),
    Text("Save or download the article again.", "Den Artikel neu speichern oder herunterladen."),
    Text(
        "Check that the article was saved with its text.", "Prüfen, ob der Artikel mit seinem Text gespeichert wurde."
    ),
    Text("Check that it was saved with its text.", "Prüfen, ob sie mit ihrem Text gespeichert wurde."),
    Text("Check that the article was printed with its text.", "Prüfen, ob der Artikel mit seinem Text gedruckt wurde."),
    Text(
        "If it holds pictures of pages, run text recognition (OCR) first.",
        "Enthält es Bilder von Seiten, hilft eine Texterkennung (OCR).",
    ),
    Text(
        "Run text recognition (OCR) on it, with ocrmypdf for example, and load the result.",
        "Mit Texterkennung (OCR) behandeln, zum Beispiel mit ocrmypdf, und das Ergebnis laden.",
    ),
    Text(
        "Run text recognition (OCR) on it and load the text.", "Mit Texterkennung (OCR) behandeln und den Text laden."
    ),
    Text("Save the article as text or HTML.", "Den Artikel als Text oder HTML speichern."),
    Text("Save the article as text, HTML, PDF or DOCX.", "Den Artikel als Text, HTML, PDF oder DOCX speichern."),
    Text(
        "Save the article as text, HTML, PDF, DOCX, CSV or JSONL.",
        "Den Artikel als Text, HTML, PDF, DOCX, CSV oder JSONL speichern.",
    ),
    Text("Save the article as HTML or PDF.", "Den Artikel als HTML oder PDF speichern."),
    Text("Save the articles themselves.", "Die Artikel selbst speichern."),
    Text("Save the article's text as .txt and load that.", "Den Text des Artikels als .txt speichern und laden."),
    Text(
        "Copy the article's text into a .txt file and load that.",
        "Den Text des Artikels in eine .txt-Datei kopieren und laden.",
    ),
    Text(
        "Split the file, or save the article's text as .txt.",
        "Die Datei teilen oder den Text des Artikels als .txt speichern.",
    ),
    Text("Save it again, or save the article's text as .txt.", "Neu speichern, oder den Text des Artikels als .txt."),
    Text("Save it again, or save the text as .txt.", "Neu speichern, oder den Text als .txt."),
    Text("Save it again from the browser.", "Im Browser neu speichern."),
    Text("Open it in a browser and save the text as .txt.", "Im Browser öffnen und den Text als .txt speichern."),
    Text("Save it again without pictures.", "Ohne Bilder neu speichern."),
    Text("Save it again in Word or LibreOffice.", "In Word oder LibreOffice neu speichern."),
    Text("Open it in Word or LibreOffice and save it again.", "In Word oder LibreOffice öffnen und neu speichern."),
    Text("Open it in its program and save it again.", "In seinem Programm öffnen und neu speichern."),
    Text("Open it, remove the password and save it again.", "Öffnen, das Passwort entfernen und neu speichern."),
    Text("Save a copy without password and load that.", "Eine Kopie ohne Passwort speichern und laden."),
    Text("Save it as .docx and load that.", "Als .docx speichern und laden."),
    Text("Save it as PDF and load that.", "Als PDF speichern und laden."),
    Text("Save it as .odt, .docx or CSV.", "Als .odt, .docx oder CSV speichern."),
    Text("Save it again.", "Neu speichern."),
    Text("Save or download it again.", "Neu speichern oder herunterladen."),
    Text("Download it again, or print it to a new PDF.", "Neu herunterladen oder in ein neues PDF drucken."),
    Text("Download the feed again.", "Den Feed neu herunterladen."),
    Text("Download it or pack it again.", "Neu herunterladen oder packen."),
    Text("Load the article's text instead.", "Stattdessen den Text des Artikels laden."),
    Text("Unpack it first, or pack the articles as .zip.", "Erst entpacken, oder die Artikel als .zip packen."),
    Text("Export the articles as CSV.", "Die Artikel als CSV exportieren."),
    Text("Rename the column that holds the articles to text.", "Die Spalte mit den Artikeln in text umbenennen."),
    Text("Rename the field that holds the articles to text.", "Das Feld mit den Artikeln in text umbenennen."),
    Text(
        "Each row below the header needs the article's text.",
        "Jede Zeile unter dem Kopf braucht den Text des Artikels.",
    ),
    Text("Keep text, title, date, url and source.", "Nur text, title, date, url und source behalten."),
    Text("The first row must name the columns.", "Die erste Zeile muss die Spalten benennen."),
    Text("Write one flat object per article.", "Je Artikel ein flaches Objekt schreiben."),
    Text("Export it again, one object per line works best.", "Neu exportieren, am besten ein Objekt je Zeile."),
    Text("Write one JSON object per line.", "Je Zeile ein JSON-Objekt schreiben."),
    Text('Write one object per line, as {{"text": ...}}.', 'Je Zeile ein Objekt schreiben, wie {{"text": ...}}.'),
    Text(
        "Split it into its articles, as rows of a CSV file for example.",
        "In die einzelnen Artikel teilen, etwa als Zeilen einer CSV-Datei.",
    ),
    Text("Pack them into several archives.", "Auf mehrere Archive verteilen."),
    Text(
        "Pack the articles as text, HTML, PDF, DOCX, CSV or JSONL.",
        "Die Artikel als Text, HTML, PDF, DOCX, CSV oder JSONL packen.",
    ),
    Text("Unpack the inner one first.", "Erst das innere entpacken."),
    Text("Pack the files again without such paths.", "Die Dateien ohne solche Pfade neu packen."),
    Text("Pack the file itself.", "Die Datei selbst packen."),
    Text("Pack it again without a password.", "Ohne Passwort neu packen."),
    Text("Pack it again without one.", "Ohne Passwort neu packen."),
    Text("Pack it as an ordinary ZIP file.", "Als gewöhnliche ZIP-Datei packen."),
    Text("Pack it again.", "Neu packen."),
    Text("Unpack it yourself and load only the articles.", "Von Hand entpacken und nur die Artikel laden."),
    Text(
        "Please report it with the article; the others were read.",
        "Bitte mit dem Artikel melden; die anderen wurden gelesen.",
    ),
)
# Said with an article that was read.
WARNINGS = (
    Text("{n} control characters were replaced by �.", "{n} Steuerzeichen wurden durch � ersetzt."),
    Text("1 control character was replaced by �.", "1 Steuerzeichen wurde durch � ersetzt."),
    Text(
        "text saved in the wrong encoding was repaired; compare it with the original.",
        "falsch kodierter Text wurde repariert; bitte mit dem Original vergleichen.",
    ),
    Text(
        "some bytes are not valid {encoding}; they were replaced by �.",
        "einige Bytes sind kein gültiges {encoding}; sie wurden durch � ersetzt.",
    ),
    Text(
        "most of the file is UTF-8, but some bytes are not; compare those places with the original.",
        "der größte Teil der Datei ist UTF-8, einige Bytes aber nicht; diese Stellen mit dem Original vergleichen.",
    ),
    Text(
        "read as {encoding}, a guess; if letters look wrong, save the file as UTF-8.",
        "als {encoding} gelesen, eine Vermutung; stimmen Buchstaben nicht, die Datei als UTF-8 speichern.",
    ),
    Text(
        "only {n} of {n2} letters were read; compare the text with the document.",
        "nur {n} von {n2} Buchstaben wurden gelesen; bitte mit dem Dokument vergleichen.",
    ),
    Text("only the first {n} of {n2} pages were read.", "nur die ersten {n} von {n2} Seiten wurden gelesen."),
    Text(
        "the text is very short (1 letter); check that the whole article was saved.",
        "der Text ist sehr kurz (1 Buchstabe); prüfen, ob der ganze Artikel gespeichert wurde.",
    ),
    Text(
        "the text is very short ({n} letters); check that the whole article was saved.",
        "der Text ist sehr kurz ({n} Buchstaben); prüfen, ob der ganze Artikel gespeichert wurde.",
    ),
    Text(
        "no publication date was found; without one, times like “on Monday” stay open.",
        "kein Erscheinungsdatum gefunden; ohne bleiben Angaben wie „am Montag“ offen.",
    ),
    Text(
        "“{words}” has two meanings; write it as 2015-11-26, or times like “on Monday” stay open.",
        "„{words}“ ist zweideutig; als 2015-11-26 schreiben, sonst bleiben Angaben wie „am Montag“ offen.",
    ),
    Text(
        "“{words}” is no date of publication; correct it, or times like “on Monday” stay open.",
        "„{words}“ ist kein Erscheinungsdatum; berichtigen, sonst bleiben Angaben wie „am Montag“ offen.",
    ),
    Text(
        "“{words}” is in the file more than once with the same text.",
        "„{words}“ steht mehrmals mit demselben Text in der Datei.",
    ),
    Text("{n} more warnings of the kind {code}.", "{n} weitere Warnungen der Art {code}."),
    Text("1 more warning of the kind {code}.", "1 weitere Warnung der Art {code}."),
    Text(
        "The article could not be read because of a fault in Dateline ({name}).",
        "Der Artikel war wegen eines Fehlers in Dateline nicht lesbar ({name}).",
    ),
)
# The store, the gazetteer, decisions.
STORE = (
    Text(
        "The store {name} is being written by another program.",
        "In den Bestand {name} schreibt gerade ein anderes Programm.",
    ),
    Text("Wait until it is done and try again.", "Warten, bis es fertig ist, und noch einmal versuchen."),
    Text(
        "The store {name} has no room left on its disk.", "Für den Bestand {name} ist auf der Platte kein Platz mehr."
    ),
    Text(
        "Free some space and try again; nothing was half stored.",
        "Platz schaffen und noch einmal versuchen; nichts wurde halb gespeichert.",
    ),
    Text("The store {name} could not be read or written.", "Der Bestand {name} ließ sich nicht lesen oder schreiben."),
    Text(
        "Check the disk and try again; nothing was half stored.",
        "Die Platte prüfen und noch einmal versuchen; nichts wurde halb gespeichert.",
    ),
    Text("The store {name} may not be written.", "In den Bestand {name} darf nicht geschrieben werden."),
    Text(
        "Check who owns the file, or set DATELINE_STORE to another one.",
        "Prüfen, wem die Datei gehört, oder DATELINE_STORE auf eine andere setzen.",
    ),
    Text("The store {name} is not a Dateline store.", "{name} ist kein Bestand von Dateline."),
    Text("Set DATELINE_STORE to another file.", "DATELINE_STORE auf eine andere Datei setzen."),
    Text("The store {name} is damaged.", "Der Bestand {name} ist beschädigt."),
    Text(
        "Restore it from a backup, or set DATELINE_STORE to a new file.",
        "Aus einer Sicherung wiederherstellen oder DATELINE_STORE auf eine neue Datei setzen.",
    ),
    Text("The store {name} does not answer.", "Der Bestand {name} antwortet nicht."),
    Text(
        "Check that the server runs and that DATELINE_STORE is right.",
        "Prüfen, ob der Server läuft und DATELINE_STORE stimmt.",
    ),
    Text("The store {name} refuses this user.", "Der Bestand {name} lehnt diesen Benutzer ab."),
    Text("Check user and password in DATELINE_STORE.", "Benutzer und Passwort in DATELINE_STORE prüfen."),
    Text(
        "The store {name} cannot be opened: {reason}. Set DATELINE_STORE to a file in a folder you can write to.",
        "Der Bestand {name} lässt sich nicht öffnen: {reason}. DATELINE_STORE auf eine Datei in einem beschreibbaren "
        "Ordner setzen.",
    ),
    Text(
        "The store {name} was made by a newer Dateline: its schema is {found}, and this one knows {known}. Get the "
        "newer Dateline, or set DATELINE_STORE to another store.",
        "Der Bestand {name} stammt von einem neueren Dateline: Sein Schema ist {found}, dieses kennt {known}. Das "
        "neuere Dateline verwenden oder DATELINE_STORE auf einen anderen Bestand setzen.",
    ),
    Text("{name} cannot be {value}. It must be {wanted}.", "{name} kann nicht {value} sein. Verlangt ist: {wanted}."),
    Text(
        "There is no setting {name}. The nearest one is {near}; all are listed in docs/settings.md.",
        "Eine Einstellung {name} gibt es nicht. Die nächstliegende ist {near}; alle stehen in docs/settings.md.",
    ),
    Text("These two are one report.", "Diese beiden sind ein und derselbe Bericht."),
    Text("This decision is not in the store any more.", "Diese Entscheidung ist nicht mehr im Bestand."),
    Text(
        "The text has no words for this that could be looked for elsewhere.",
        "Der Text hat dafür keine Worte, nach denen sich anderswo suchen ließe.",
    ),
    Text(
        "This event is not in the store any more: its article was deleted or read again.",
        "Dieses Ereignis ist nicht mehr im Bestand: Der Artikel wurde gelöscht oder neu gelesen.",
    ),
    Text("No article has this name any more.", "Kein Artikel enthält diesen Namen mehr."),
    Text(
        "Say who you are first: every decision is kept with the name of who made it.",
        "Erst den Namen angeben: Jede Entscheidung wird mit dem Namen dessen bewahrt, der sie trifft.",
    ),
    Text(
        "This decision cannot hold for “{words}”, only for {names}.",
        "Diese Entscheidung kann nicht für „{words}“ gelten, nur für {names}.",
    ),
    Text(
        "The reason is too long: at most {n} characters are kept.", "Die Begründung ist zu lang: höchstens {n} Zeichen."
    ),
    Text("Line {n} {said}.", "Zeile {n}: {said}."),
    Text("was made in the future", "liegt in der Zukunft"),
    Text("is too long for a record", "ist zu lang für eine Entscheidung"),
    Text("is no record in JSON", "ist keine Entscheidung in JSON"),
    Text("has no time in UTC", "hat keine Zeit in UTC"),
    Text("names no article", "nennt keinen Artikel"),
    Text("names no sentence", "nennt keinen Satz"),
    Text("has offsets that are none", "hat unmögliche Textstellen"),
    Text("has a value of another kind", "hat einen Wert anderer Art"),
    Text("has a number that is none", "hat eine Zahl, die keine ist"),
    Text("has a day that is none", "hat einen Tag, den es nicht gibt"),
    Text("has no usable {name}", "hat kein brauchbares Feld {name}"),
    Text("confirms nothing", "bestätigt nichts"),
    Text("rejects nothing", "verwirft nichts"),
    Text("does not say which two reports it compares", "sagt nicht, welche zwei Berichte sie vergleicht"),
    Text(
        "was changed after it was made: its id does not fit what it says",
        "wurde nachträglich geändert: Die Kennung passt nicht zum Inhalt",
    ),
)
# Files of places.
PLACES = (
    Text("The file is no text.", "Die Datei ist kein Text."),
    Text("Save the table as CSV (UTF-8) or .xlsx.", "Die Tabelle als CSV (UTF-8) oder .xlsx speichern."),
    Text("The file is empty.", "Die Datei ist leer."),
    Text("The file holds no place.", "Die Datei enthält keinen Ort."),
    Text("{n} rows could not be read; line {n2}: {said}.", "{n} Zeilen waren nicht lesbar; Zeile {n2}: {said}."),
    Text("One row could not be read; line {n2}: {said}.", "Eine Zeile war nicht lesbar; Zeile {n2}: {said}."),
    Text("{n} rows could not be read; feature {n2}: {said}.", "{n} Objekte waren nicht lesbar; Objekt {n2}: {said}."),
    Text("One row could not be read; feature {n2}: {said}.", "Ein Objekt war nicht lesbar; Objekt {n2}: {said}."),
    Text("It has only {names}, which are not taken.", "Sie enthält nur {names}; das wird nicht übernommen."),
    Text("The first line has {n} columns.", "Die erste Zeile hat {n} Spalten."),
    Text("The first line has 1 column.", "Die erste Zeile hat 1 Spalte."),
    Text("It must name the columns, such as name,lat,lon.", "Sie muss die Spalten benennen, etwa name,lat,lon."),
    Text("The workbook cannot be read.", "Die Arbeitsmappe ist nicht lesbar."),
    Text(
        "Open it in a spreadsheet and save it as .xlsx or CSV.",
        "In einer Tabellenkalkulation öffnen und als .xlsx oder CSV speichern.",
    ),
    Text("The file is no GeoJSON in UTF-8 ({reason}).", "Die Datei ist kein GeoJSON in UTF-8 ({reason})."),
    Text(
        "The file is JSON, but no GeoJSON FeatureCollection.",
        "Die Datei ist JSON, aber keine GeoJSON-FeatureCollection.",
    ),
    Text("Export the layer as GeoJSON.", "Die Ebene als GeoJSON exportieren."),
    Text(
        "The features have more than {n} different properties.",
        "Die Objekte haben mehr als {n} verschiedene Eigenschaften.",
    ),
    Text(
        "The archive is damaged or protected by a password.",
        "Das Archiv ist beschädigt oder mit einem Passwort geschützt.",
    ),
    Text("Download it again, or unpack it yourself.", "Neu herunterladen oder von Hand entpacken."),
    Text("The archive holds {n} files.", "Das Archiv enthält {n} Dateien."),
    Text("Take out the one with the places.", "Die mit den Orten herausnehmen."),
    Text(
        "The workbook is damaged or protected by a password.",
        "Die Arbeitsmappe ist beschädigt oder mit einem Passwort geschützt.",
    ),
    Text(
        "It unfolds to more than {n} MB or far more than its size allows, so it was not read.",
        "Sie wächst beim Entpacken auf mehr als {n} MB oder weit über ihre Größe hinaus und wurde nicht gelesen.",
    ),
    Text("Add one country at a time.", "Ein Land nach dem anderen hinzufügen."),
    Text("There is no column {name}.", "Eine Spalte {name} gibt es nicht."),
    Text("The workbook has no sheet with a table.", "Die Arbeitsmappe hat kein Blatt mit einer Tabelle."),
    Text("only the first sheet, {name}, was read.", "nur das erste Blatt, {name}, wurde gelesen."),
    Text(
        "1 place lies far from the country it is said to lie in; it was kept.",
        "1 Ort liegt weit von dem Land entfernt, in dem er liegen soll; er wurde behalten.",
    ),
    Text(
        "{n} places lie far from the country they are said to lie in; they were kept.",
        "{n} Orte liegen weit von dem Land entfernt, in dem sie liegen sollen; sie wurden behalten.",
    ),
    Text("it has no name", "ohne Namen"),
    Text("it has no {what}", "ohne {what}"),
    Text("the name has {n} characters, more than {n2}", "der Name hat {n} Zeichen, mehr als {n2}"),
    Text("{words} has no letter and so is no name", "{words} hat keinen Buchstaben, ist also kein Name"),
    Text(
        "latitude {lat} is beyond 90 degrees; latitude and longitude seem to be swapped",
        "Breite {lat} liegt über 90 Grad; Breite und Länge scheinen vertauscht",
    ),
    Text(
        "{lat}, {lon} are metres on a projected map; save the layer in degrees (WGS 84)",
        "{lat}, {lon} sind Meter auf einer projizierten Karte; die Ebene in Grad (WGS 84) speichern",
    ),
    Text("{lat}, {lon} is no position in degrees", "{lat}, {lon} ist keine Position in Grad"),
    Text(
        "its position is 0, 0, which stands for an unknown one", "die Position ist 0, 0, was für eine unbekannte steht"
    ),
    Text("{words} is no {what} in degrees", "{words} ist keine Angabe in Grad ({what})"),
    Text("a radius of {km} km cannot be", "einen Umkreis von {km} km kann es nicht geben"),
    Text(
        "{words} is no country; use an ISO code such as SY",
        "{words} ist kein Land; ein ISO-Code wie SY wird verstanden",
    ),
    Text("{words} is no kind of place; the kinds are {names}", "{words} ist keine Art von Ort; es gibt {names}"),
    Text("its id {name} occurs twice", "die Kennung {name} kommt zweimal vor"),
    Text(
        "{lat}, {lon} is far from {area}; latitude and longitude seem to be swapped",
        "{lat}, {lon} liegt weit entfernt von {area}; Breite und Länge scheinen vertauscht",
    ),
    Text("it has no p-code", "ohne P-Code"),
    Text("{words} is no p-code", "{words} ist kein P-Code"),
    Text(
        "it has no position, and the gazetteer does not know one for it",
        "ohne Position, und das Ortsverzeichnis kennt keine dafür",
    ),
    Text("it is not UTF-8", "kein UTF-8"),
    Text("it has {n} columns instead of {n2}", "{n} Spalten statt {n2}"),
    Text("it has 1 column instead of {n2}", "1 Spalte statt {n2}"),
    Text("it has {n} columns where the header has {n2}", "{n} Spalten, die Kopfzeile hat {n2}"),
    Text("it has 1 column where the header has {n2}", "1 Spalte, die Kopfzeile hat {n2}"),
    Text("{words} is no country code", "{words} ist kein Ländercode"),
    Text("{words} is no GeoNames number", "{words} ist keine GeoNames-Nummer"),
    Text("settlements that are gone", "aufgegebene Siedlungen"),
    Text("smaller and former divisions", "kleinere und frühere Verwaltungseinheiten"),
    Text("streams, wells and other small waters", "Bäche, Brunnen und andere kleine Gewässer"),
    Text("parks, fields and other areas", "Parks, Felder und andere Flächen"),
    Text("roads and railways", "Straßen und Eisenbahnen"),
    Text("buildings and other spots", "Gebäude und andere Stellen"),
    Text("hills and other heights", "Hügel und andere Höhen"),
    Text("undersea features", "Formen unter dem Meer"),
    Text("woods and heaths", "Wälder und Heiden"),
    Text("rows without a kind", "Zeilen ohne Art"),
    Text("table", "Tabelle"),
    Text("workbook", "Arbeitsmappe"),
    Text("GeoNames dump", "GeoNames-Abzug"),
    Text("p-codes ({said})", "P-Codes ({said})"),
    Text("Downloading {name}.zip, {n} MB", "{name}.zip wird heruntergeladen, {n} MB"),
    Text("Downloading {name}.zip", "{name}.zip wird heruntergeladen"),
    Text(
        "There is no connection to {host}: this machine seems to have no network.",
        "Keine Verbindung zu {host}: Dieser Rechner scheint kein Netz zu haben.",
    ),
    Text("The connection to {host} broke off.", "Die Verbindung zu {host} brach ab."),
    Text("{host} did not answer in time.", "{host} hat nicht rechtzeitig geantwortet."),
    Text("Try again.", "Noch einmal versuchen."),
    Text("Try again later.", "Später noch einmal versuchen."),
    Text("{host} has no {name}.", "{host} hat kein {name}."),
    Text("Check DATELINE_GEONAMES_URL.", "DATELINE_GEONAMES_URL prüfen."),
    Text("{host} did not hand out {name} (status {n}).", "{host} hat {name} nicht herausgegeben (Status {n})."),
    Text(
        "Download {url} on a machine with a network and add the file: python -m data gazetteer add {name}",
        "{url} auf einem Rechner mit Netz herunterladen und hinzufügen: python -m data gazetteer add {name}",
    ),
)
ERRORS = (*READING, *TABLES, *REMEDIES, *WARNINGS, *STORE, *PLACES, *ONLINE)
