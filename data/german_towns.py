"""What German newspapers call towns, where they do not use the name in the gazetteer: country, that name, German name.

Names of countries and regions are not here, the gazetteer has them in German. Every row is checked against
the gazetteer: it must know the town by both names.
"""

_ROWS = """
AF | Jalalabad | Dschalalabad
AF | Kunduz | Kundus
AF | Mazar-e Sharif | Masar-e Scharif
AM | Yerevan | Eriwan
AT | Vienna | Wien
AZ | Ganja | Gandscha
AZ | Khankendi | Chankendi
AZ | Shusha | Schuscha
BE | Antwerp | Antwerpen
BE | Brugge | Brügge
BE | Brussels | Brüssel
BE | Liège | Lüttich
BY | Homyel' | Homel
CH | Geneva | Genf
CN | Beijing | Peking
CU | Havana | Havanna
CY | Nicosia | Nikosia
CZ | Prague | Prag
DE | Munich | München
DE | Nuremberg | Nürnberg
DJ | Djibouti | Dschibuti
DK | Copenhagen | Kopenhagen
DZ | Algiers | Algier
EG | Arish | Al-Arisch
EG | Cairo | Kairo
EG | Giza | Gizeh
EG | Sharm el-Sheikh | Scharm asch-Schaich
EG | Suez | Sues
ES | Zaragoza | Saragossa
ET | Addis Ababa | Addis Abeba
ET | Mek'ele | Mekelle
FR | Nice | Nizza
FR | Strasbourg | Straßburg
GE | Sokhumi | Sochumi
GE | Tbilisi | Tiflis
GE | Ts’khinvali | Zchinwali
GR | Athens | Athen
GR | Thessaloníki | Thessaloniki
HK | Hong Kong | Hongkong
IL | Acre | Akko
IL | Ashdod | Aschdod
IL | Ashkelon | Aschkelon
IL | Beersheba | Beerscheba
IL | Nahariyya | Naharija
IL | Netanya | Netanja
IN | New Delhi | Neu-Delhi
IQ | Al Hillah | Hilla
IQ | Baghdad | Bagdad
IQ | Baiji | Baidschi
IQ | Baqubah | Bakuba
IQ | Basrah | Basra
IQ | Duhok | Dohuk
IQ | Fallujah | Falludscha
IQ | Karbala | Kerbela
IQ | Mosul | Mossul
IQ | Najaf | Nadschaf
IQ | Nasiriyah | Nasirija
IQ | Sinjar | Sindschar
IQ | Tall Afar | Tal Afar
IR | Ahvaz | Ahwas
IR | Bushehr | Buschehr
IR | Karaj | Karadsch
IR | Kermanshah | Kermanschah
IR | Mashhad | Maschhad
IR | Qom | Ghom
IR | Shiraz | Schiras
IR | Tabriz | Täbris
IR | Tehran | Teheran
IT | Florence | Florenz
IT | Genoa | Genua
IT | Milan | Mailand
IT | Naples | Neapel
IT | Rome | Rom
IT | Venice | Venedig
JO | Aqaba | Akaba
JP | Tokyo | Tokio
KG | Bishkek | Bischkek
KP | Pyongyang | Pjöngjang
KW | Kuwait City | Kuwait-Stadt
LB | Tyre | Tyrus
LU | Luxembourg | Luxemburg
LY | Ajdabiya | Adschdabija
LY | Benghazi | Bengasi
LY | Sabha | Sebha
LY | Tripoli | Tripolis
MA | Marrakesh | Marrakesch
MA | Tangier | Tanger
MD | Chisinau | Chișinău
MM | Nay Pyi Taw | Naypyidaw
MX | Mexico City | Mexiko-Stadt
NL | The Hague | Den Haag
OM | Muscat | Maskat
PK | Karachi | Karatschi
PK | Peshawar | Peschawar
PL | Gdańsk | Danzig
PL | Kraków | Krakau
PL | Poznań | Posen
PL | Warsaw | Warschau
PL | Wrocław | Breslau
PS | Beit Hanoun | Beit Hanun
PS | Jabalia | Dschabalia
PS | Jenin | Dschenin
PS | Khan Younis | Chan Junis
PS | Tulkarm | Tulkarem
PT | Lisbon | Lissabon
RO | Bucharest | Bukarest
RS | Belgrade | Belgrad
RU | Arkhangel’sk | Archangelsk
RU | Astrakhan | Astrachan
RU | Bryansk | Brjansk
RU | Chelyabinsk | Tscheljabinsk
RU | Grozny | Grosny
RU | Izhevsk | Ischewsk
RU | Kazan | Kasan
RU | Khabarovsk | Chabarowsk
RU | Kirov | Kirow
RU | Krasnoyarsk | Krasnojarsk
RU | Lipetsk | Lipezk
RU | Makhachkala | Machatschkala
RU | Moscow | Moskau
RU | Nalchik | Naltschik
RU | Nazran | Nasran
RU | Nizhniy Novgorod | Nischni Nowgorod
RU | Novorossiysk | Noworossijsk
RU | Novosibirsk | Nowosibirsk
RU | Orël | Orjol
RU | Penza | Pensa
RU | Pskov | Pskow
RU | Rostov-on-Don | Rostow am Don
RU | Ryazan’ | Rjasan
RU | Saint Petersburg | Sankt Petersburg
RU | Saratov | Saratow
RU | Shebekino | Schebekino
RU | Sochi | Sotschi
RU | Tambov | Tambow
RU | Tver | Twer
RU | Ulyanovsk | Uljanowsk
RU | Vladikavkaz | Wladikawkas
RU | Vladivostok | Wladiwostok
RU | Volgograd | Wolgograd
RU | Voronezh | Woronesch
RU | Yakutsk | Jakutsk
RU | Yekaterinburg | Jekaterinburg
RU | Yuzhno-Sakhalinsk | Juschno-Sachalinsk
SA | Jeddah | Dschidda
SA | Madinah | Medina
SA | Makkah | Mekka
SA | Riyadh | Riad
SD | El Fasher | Al-Faschir
SD | Khartoum | Khartum
SE | Gothenburg | Göteborg
SG | Singapore | Singapur
SO | Mogadishu | Mogadischu
SY | Abu Kamal | Albu Kamal
SY | Al-Qusayr | Kusair
SY | Azaz | Asas
SY | Baniyas | Banias
SY | Damascus | Damaskus
SY | Darayya | Daraja
SY | Douma | Duma
SY | Hasakah | Hasaka
SY | Jableh | Dschableh
SY | Jarabulus | Dscharablus
SY | Jisr al-Shughur | Dschisr asch-Schughur
SY | Khan Shaykhun | Chan Scheichun
SY | Kobani | Kobane
SY | Maarat al-Numan | Maarat an-Numan
SY | Madaya | Madaja
SY | Manbij | Manbidsch
SY | Mayadin | Majadin
SY | Qamishli | Kamischli
SY | Quneitra | Kuneitra
SY | Raqqa | Rakka
SY | Ras al-Ayn | Ras al-Ain
SY | Salamiyah | Salamija
SY | Saraqib | Sarakib
SY | Saydnaya | Saidnaja
SY | Suwayda | Suweida
SY | Tabqa | Tabka
SY | Tell Abyad | Tell Abjad
SY | Zabadani | Sabadani
TJ | Dushanbe | Duschanbe
TM | Ashgabat | Aschgabat
TR | Suruc | Suruç
TW | Taipei | Taipeh
UA | Avdiyivka | Awdijiwka
UA | Bakhmut | Bachmut
UA | Balakliya | Balaklija
UA | Berdyansk | Berdjansk
UA | Bucha | Butscha
UA | Chasiv Yar | Tschassiw Jar
UA | Cherkasy | Tscherkassy
UA | Chernihiv | Tschernihiw
UA | Chernivtsi | Tscherniwzi
UA | Chuhuyiv | Tschuhujiw
UA | Debaltseve | Debalzewe
UA | Donetsk | Donezk
UA | Dzhankoy | Dschankoj
UA | Feodosiya | Feodossija
UA | Horlivka | Horliwka
UA | Ilovays’k | Ilowajsk
UA | Ivano-Frankivsk | Iwano-Frankiwsk
UA | Izmayil | Ismajil
UA | Izyum | Isjum
UA | Kamyanske | Kamjanske
UA | Kerch | Kertsch
UA | Kharkiv | Charkiw
UA | Kherson | Cherson
UA | Khmelnytskyi | Chmelnyzkyj
UA | Kostyantynivka | Kostjantyniwka
UA | Kremenchuk | Krementschuk
UA | Kropyvnytskyi | Kropywnyzkyj
UA | Kryvyy Rih | Krywyj Rih
UA | Kupyansk | Kupjansk
UA | Kyiv | Kiew
UA | Lutsk | Luzk
UA | Lviv | Lwiw
UA | Lysychansk | Lyssytschansk
UA | Makiyivka | Makijiwka
UA | Mar'yinka | Marjinka
UA | Mykolayiv | Mykolajiw
UA | Nova Kakhovka | Nowa Kachowka
UA | Ochakiv | Otschakiw
UA | Odesa | Odessa
UA | Okhtyrka | Ochtyrka
UA | Orikhiv | Orichiw
UA | Pavlohrad | Pawlohrad
UA | Pokrovsk | Pokrowsk
UA | Poltava | Poltawa
UA | Rivne | Riwne
UA | Sevastopol | Sewastopol
UA | Shostka | Schostka
UA | Siverskodonetsk | Sjewjerodonezk
UA | Slovyansk | Slowjansk
UA | Svetlodarsk | Switlodarsk
UA | Toretsk | Torezk
UA | Uzhhorod | Uschhorod
UA | Vinnytsya | Winnyzja
UA | Volnovakha | Wolnowacha
UA | Vovchansk | Wowtschansk
UA | Vuhledar | Wuhledar
UA | Yalta | Jalta
UA | Yevpatoriya | Jewpatorija
UA | Zaporizhzhya | Saporischschja
UA | Zhytomyr | Schytomyr
US | New York City | New York
UZ | Tashkent | Taschkent
VA | Vatican City | Vatikanstadt
VN | Ho Chi Minh City | Ho-Chi-Minh-Stadt
YE | Hodeidah | Hudaida
YE | Taiz | Tais
"""

# Divisions whose German name is no translation of the kind with the name of a town, and cities that are divisions.
_DIVISIONS = """
AF | Wilayat-e Kabul | Kabul
AR | Ciudad Autónoma de Buenos Aires | Buenos Aires
AU | State of New South Wales | New South Wales
AU | State of Queensland | Queensland
AU | State of South Australia | South Australia
AU | State of Victoria | Victoria
AU | State of Western Australia | Western Australia
BE | Bruxelles-Capitale | Brüssel
BG | Sofia-Grad | Sofia
BY | Horad Minsk | Minsk
CD | Kinshasa City | Kinshasa
CF | Commune de Bangui | Bangui
CU | La Habana | Havanna
CZ | Hlavní město Praha | Prag
DE | Bavaria | Bayern
DE | Free and Hanseatic City of Hamburg | Hamburg
DE | Land Berlin | Berlin
DE | Lower Saxony | Niedersachsen
DE | Mecklenburg-Western Pomerania | Mecklenburg-Vorpommern
DE | Saxony | Sachsen
DE | Saxony-Anhalt | Sachsen-Anhalt
DE | Thuringia | Thüringen
DZ | Wilaya d Alger | Algier
EG | As Suways | Sues
EG | Kafr ash Shaykh | Gouvernement Kafr asch-Schaich
EG | Luxor | Luxor
EG | Muhafazat Aswan | Gouvernement Assuan
EG | Muhafazat Asyut | Gouvernement Asyut
EG | Muhafazat Bani Suwayf | Gouvernement Bani Suwaif
EG | Muhafazat Matruh | Gouvernement Matruh
EG | Muhafazat Qina | Gouvernement Qina
EG | Muhafazat Suhaj | Gouvernement Sohag
EG | Muhafazat al Fayyum | Gouvernement Fayyum
EG | Muhafazat al Jizah | Gouvernement Gizeh
EG | Muhafazat al Minya | Gouvernement Minya
EG | New Valley | Neues Tal
EG | North Sinai | Nordsinai
EG | Red Sea Governorate | Gouvernement Rotes Meer
EG | South Sinai | Südsinai
ES | Andalusia | Andalusien
ES | Aragon | Aragonien
ES | Canary Islands | Kanarische Inseln
ES | Castilla y León | Kastilien und León
ES | Castilla-La Mancha | Kastilien-La Mancha
ES | Catalunya | Katalonien
ES | Comunidad de Madrid | Madrid
ES | Euskal Autonomia Erkidegoa | Baskenland
FR | Corse | Korsika
GB | Northern Ireland | Nordirland
GE | K'alak'i T'bilisi | Tiflis
IN | West Bengal | Westbengalen
IQ | Nineveh Governorate | Gouvernement Ninive
IQ | Saladin Governorate | Gouvernement Salah ad-Din
IQ | Sulaymaniyah Governorate | Gouvernement Sulaimanija
IR | East Azerbaijan Province | Provinz Ost-Aserbaidschan
IT | Lazio | Latium
IT | Lombardia | Lombardei
IT | Piemonte | Piemont
IT | Puglia | Apulien
IT | Sardegna | Sardinien
IT | Sicilia | Sizilien
IT | Toscana | Toskana
LB | Beyrouth | Beirut
LB | Mohafazat Liban-Nord | Gouvernement Nordlibanon
LB | Mohafazat Liban-Sud | Gouvernement Südlibanon
LB | Mohafazat Mont-Liban | Gouvernement Libanonberg
LV | Rīga | Riga
LY | Shabiyat Banghazi | Bengasi
MN | Ulaanbaatar Hot | Ulan Bator
MX | Ciudad de México | Mexiko-Stadt
MZ | Cidade de Maputo | Maputo
OM | Muhafazat Masqat | Maskat
RO | București | Bukarest
RS | Central Serbia | Zentralserbien
RU | Altayskiy Kray | Region Altai
RU | Arkhangelsk Oblast | Oblast Archangelsk
RU | Bashkortostan | Baschkortostan
RU | Chechenskaya Respublika | Tschetschenien
RU | Chukotskiy Avtonomnyy Okrug | Autonomer Kreis der Tschuktschen
RU | Chuvashskaya Respublika | Tschuwaschien
RU | Ivanovo Oblast | Oblast Iwanowo
RU | Kabardino-Balkarskaya Respublika | Kabardino-Balkarien
RU | Kalmykiya | Kalmückien
RU | Karachayevo-Cherkesiya | Karatschai-Tscherkessien
RU | Kemerovo Oblast | Oblast Kemerowo
RU | Khabarovskiy Kray | Region Chabarowsk
RU | Khanty-Mansiyskiy Avtonomnyy Okrug-Yugra | Autonomer Kreis der Chanten und Mansen
RU | Krasnodarskiy Kray | Region Krasnodar
RU | Krasnoyarskiy Kray | Region Krasnojarsk
RU | Moskva | Moskau
RU | Nenetskiy Avtonomnyy Okrug | Autonomer Kreis der Nenzen
RU | Nizhny Novgorod Oblast | Oblast Nischni Nowgorod
RU | North Ossetia-Alania | Nordossetien-Alanien
RU | Novgorod Oblast | Oblast Nowgorod
RU | Oryol Oblast | Oblast Orjol
RU | Primorskiy Kray | Region Primorje
RU | Republic of Sakha (Yakutia) | Jakutien
RU | Respublika Adygeya | Adygeja
RU | Respublika Altay | Republik Altai
RU | Respublika Buryatiya | Burjatien
RU | Respublika Ingushetiya | Inguschetien
RU | Respublika Kareliya | Karelien
RU | Respublika Khakasiya | Chakassien
RU | Respublika Mariy-El | Mari El
RU | Respublika Mordoviya | Mordwinien
RU | Respublika Tyva | Tuwa
RU | Ryazan Oblast | Oblast Rjasan
RU | Sankt-Peterburg | Sankt Petersburg
RU | Saratovskaya Oblast | Oblast Saratow
RU | Stavropol Kray | Region Stawropol
RU | Transbaikal Territory | Region Transbaikalien
RU | Tyumenskaya Oblast’ | Oblast Tjumen
RU | Udmurtskaya Respublika | Udmurtien
RU | Vladimirskaya Oblast’ | Oblast Wladimir
RU | Vologda Oblast | Oblast Wologda
RU | Yamalo-Nenetskiy Avtonomnyy Okrug | Autonomer Kreis der Jamal-Nenzen
RU | Yaroslavl Oblast | Oblast Jaroslawl
RU | Yevrey (Jewish) Autonomous Oblast | Jüdische Autonome Oblast
SD | Central Darfur | Zentral-Darfur
SD | East Darfur | Ost-Darfur
SD | North Darfur | Nord-Darfur
SD | South Darfur | Süd-Darfur
SD | West Darfur | West-Darfur
SY | Al-Hasakah Governorate | Gouvernement Hasaka
SY | Ar-Raqqah Governorate | Gouvernement Rakka
SY | As-Suwayda Governorate | Gouvernement Suweida
SY | Damascus Countryside | Damaskus-Land
TD | Ville de N'Djamena | N'Djamena
UA | Autonomous Republic of Crimea | Autonome Republik Krim
UA | Dnipropetrovsk Oblast | Oblast Dnipropetrowsk
UA | Kirovohrad Oblast | Oblast Kirowohrad
UA | Misto Kyiv | Kiew
UA | Mykolaiv Oblast | Oblast Mykolajiw
UA | Sebastopol City | Sewastopol
UA | Vinnytsia Oblast | Oblast Winnyzja
UA | Volyn Oblast | Oblast Wolhynien
UA | Zakarpattia Oblast | Oblast Transkarpatien
UA | Zaporizhzhia Oblast | Oblast Saporischschja
YE | Amanat alasimah | Sanaa
"""


def _rows(table: str) -> dict[tuple[str, str], str]:
    """By the gazetteer's name and the country's ISO 3166-1 alpha-2 code."""
    found = {}
    for line in table.strip().splitlines():
        country, name, german = line.split(" | ")
        found[name, country] = german
    return found


GERMAN_TOWNS = _rows(_ROWS)
GERMAN_DIVISIONS = _rows(_DIVISIONS)
