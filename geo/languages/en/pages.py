"""English: words of other pages of a newspaper, on which words of war are not meant (geo/figurative.py)."""

from collections.abc import Mapping

from geo.languages.pack import Cue

PAGES_CUES: Mapping[Cue, str] = {
    Cue.FIGURATIVE: (
        "tour de france, peloton, summit finish, marathon, runners, kilometre mark, personal best, chess, "
        "grandmaster, queen's gambit, straight sets, wimbledon, roland garros, clay court, clean sheet, "
        "anfield, dow jones, stock market*, soybeans, discounters, spending bill, no confidence vote, "
        "pensions, tax cuts"
    ),
    Cue.STAGED: (
        "film, films, film festival, cinema, cinemas, moviegoers, movie, movies, screenplay, screenwriter, "
        "premiere, premiered, epic, novel, novelist, bestseller, exhibition, curator, box set, tv series, "
        "miniseries, sequel, playwright, standing ovation, flu, influenza, vaccine*, vaccinat*, outbreak, "
        "epidemic, pandemic, virus, coronavirus, covid, ebola, cholera, dengue, measles, malaria, "
        "emergency rooms, intensive care beds, infections, infected, world health organization, hackers, "
        "hacker, hacked, cyberattack*, cyber attack*, ransomware, malware, phishing, servers, customer data, "
        "passwords, data breach, botnet"
    ),
}
