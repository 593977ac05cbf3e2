"""The words by which the parts of a plain text are told apart, in the seven languages together; regular expressions."""

# How a line of a page's furniture begins.
NAVIGATION = (
    r"zum inhalt|zur (?:haupt)?navigation|zu weiteren angeboten|direkt zu[mr]|zur suche|zum hauptinhalt|startseite\b",
    r"skip to|jump to|go to (?:content|navigation|main)|back to top|read more|more on this",
    r"related (?:articles|topics|stories)|share (?:this|on)|sign (?:in|up)|log in|subscribe|advertisement|newsletter",
    r"cookie|all rights reserved|our standards:",
    r"mehr zum thema|lesen sie auch|auch interessant|artikel (?:teilen|drucken|versenden)|anzeige$|teilen$|drucken$",
    r"aller (?:au|à la)|passer au contenu|lire (?:aussi|la suite)|à lire|partager|s['’]abonner|publicité|tous droits",
    r"ir al (?:contenido|menú)|saltar al|pasar al contenido|lea (?:también|más)|compartir|suscr[ií]|publicidad$",
    r"перейти к|читайте также|читать (?:далее|также)|поделиться|подпис(?:ыва|ат)|реклама$|все права|на главную",
    r"перейти до|читайте також|читати (?:далі|також)|поділитися|підпис(?:ува|ат)|усі права|на головну",
    r"انتقل إلى|اقرأ (?:أيضا|المزيد)|إقرأ أيض|شارك|مشاركة|جميع الحقوق|اشترك",
)
# What stands before a picture's text.
CAPTION_LABELS = (
    r"foto(?:s|grafía)?|bild(?:er)?|bildunterschrift|photo(?:graph|graphie)?s?|image(?:n|s)?(?: caption)?",
    r"picture|caption|légende|crédit photo|pie de foto|фото|на фото|на снимке|снимок|изображение",
    r"світлина|на світлині|на знімку|зображення|صورة|الصورة|تصوير|في الصورة",
)
# How the label of a map or chart begins.
CHARTS = (
    r"karte|infografik|grafik|map|infographic|graphic|carte|infographie|mapa|infografía|gráfico|карта|инфографика",
    r"мапа|інфографіка|خريطة|انفوغراف|إنفوغراف",
)
PICTURE_AGENCIES = (
    r"reuters|afp|ap|dpa|epa|efe|getty images|picture alliance|imago|тасс|риа новости|укрінформ|уніан|أ ف ب|رويترز",
)
# Agencies as authors sign for them.
AGENCIES = (r"afp|ap|dpa|rtr|rtre|reuters|epd|kna|apa|sid|ots|dapd|ansa|efe|pap|upi|tass|dw|afpd",)
# What opens a credit in brackets, and one before a colon.
BRACKETED_CREDITS = (
    r"редактор|редактирование|автор|подготовил|перевод|переклад|підготува|текст|redaktion|redigiert|übersetzung",
    r"rédaction|édité par|traduction|redacción|edición|editado|traducción|con información|avec|mit material",
    r"تحرير|إعداد|شارك في",
)
CREDIT_LABELS = (
    r"автор|редактор|текст|autor|autorin|auteur|author|redaktion|rédaction|quelle|source|fuente|источник|джерело|المصدر|تحرير",
    r"إعداد|mitarbeit|übersetzung|con información de|avec",
)
ENGLISH_CREDIT = r"(?:additional )?(?:reporting|editing|writing|compiled|edited|written|translated|translation)"
BY = r"by|von|par|por"
# What stands before the date of publication.
DATE_LABELS = (
    r"stand|veröffentlicht(?: am)?|erstellt(?: am)?|aktualisiert(?: am)?|datum|published(?: on)?|updated(?: on)?",
    r"posted(?: on)?|last updated(?: on)?|date|publié le|mis à jour le|le|publicado(?: el)?|actualizado(?: el)?|fecha",
    r"опубликовано|обновлено|дата(?: публикации)?|опубліковано|оновлено|дата публікації",
    r"نشر(?: في)?|تاريخ النشر|آخر تحديث|تحديث|بتاريخ",
)
# What may stand after it: time of day and zone.
TIME_WORDS = (
    r"um|uhr|at|à|h|a las|hrs?|gmt|utc|cet|cest|est|edt|msk|мск|в|о|year|года?|р|року|am|pm|a|p|m|t|z",
    r"ص|م|الساعة|min|lesezeit|[0-2]?\dh[0-5]\d",
)
# Organisations written in capitals at the head of a text are no places: "NATO - Die Allianz ...".
ORGANISATIONS = frozenset(
    "NATO UN EU US USA UK OTAN ONU OSCE OSZE OPEC ISIS IS AU UNO CIA FBI НАТО ООН США ЕС ЄС СБУ ВСУ ЗСУ ФСБ".split()
)


def any_of(*groups: tuple[str, ...]) -> str:
    """A regular expression for any word of the groups."""
    return "(?:" + "|".join(word for group in groups for word in group) + ")"
