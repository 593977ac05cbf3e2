"""English: more of what wires write: verbs with their doer or object in all tenses, and what only looks like a deed."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_STRUCK = (
    "hit, hits, struck, attacked, targeted, pounded, blasted, battered, hammered, bombarded, peppered, showered, rained"
)
_AIRCRAFT = "jets, jet, aircraft, planes, plane, warplanes, warplane, helicopters, helicopter, gunship, gunships, drones, drone, uav, uavs, missiles, missile, rockets, fighter, fighters, balloon"
_DOWNED = "was brought down, were brought down, been brought down, was downed, were downed, been downed, was shot out of, were shot out of, was blown out of, was shot from the sky"
_UNITS = "soldiers, troops, peacekeepers, marines, contingent, commandos, special forces, advisers, instructors, garrison, legionnaires"
_STAFF = "embassy staff, consular staff, diplomatic staff, non essential staff, non essential personnel, its diplomats, their diplomats, all diplomats, international staff, foreign staff, expatriate staff"
_BORDERS = "border, borders, frontier, frontiers, airspace, land crossing, land crossings, border crossing, border crossings, crossing points"
_SHUT = "was closed, were closed, was shut, were shut, was sealed, were sealed, been closed, been shut, been sealed, remained closed, stayed shut"
_SHUTTING = "closed, shut, sealed, closes, shuts, seals, closing, sealing"
_LINES = "wall, lines, line, defences, defenses, fence, perimeter, berm, front line, cordon, fortifications, trenches, barricade, earthworks"
_PLOTTERS = "putschists, mutineers, coup plotters, coup leaders, mutinous soldiers, renegade soldiers, rebel soldiers, rebellious soldiers, army officers, junior officers, dissident officers, presidential guard, presidential guards"
_SEIZED = (
    "marine, marines, pilot, pilots, airman, american, americans, briton, frenchman, israeli, israelis, contractor, contractors, engineer, engineers, missionary, missionaries, "
    "journalist, reporter, aid worker, tourist, tourists, peacekeepers, observers, conscripts, policemen, senator, mayor, businessman, soldier"
)
_STATESMEN = (
    "president, prime minister, foreign minister, foreign secretary, secretary of state, chancellor, envoy, special envoy, defence minister, defense minister, "
    "defence secretary, defense secretary, secretary general, premier, pope, crown prince, emir, sultan, security adviser, cia director"
)

PRESS: Mapping[EventType, str] = {
    EventType.SHELLING: pairs(_STRUCK, "with missiles, with rockets, with ballistic missiles, with cruise missiles, with artillery, with mortars, with shells, with rocket fire, with howitzers", 12),
    EventType.DRONE_STRIKE: pairs(_STRUCK, "with drones, with a drone, with explosive drones, with kamikaze drones, with attack drones, with armed drones", 12),
    EventType.BOMBING: pairs(
        "bomb, bombs, car bomb, truck bomb, lorry bomb, van bomb, explosive device, roadside bomb, parcel bomb, nail bomb",
        "shattered, devastated, wrecked, tore apart, ripped apart, rocked, shook, demolished, flattened, gutted, levelled, leveled, destroyed, collapsed, blew apart, claimed, maimed, injured, wounded, hurt, derailed, sank, blew a hole, blew out",
        2,
    ),
    EventType.WEAPONS_DISRUPTED: pairs(_AIRCRAFT, _DOWNED, 2),
    EventType.WITHDRAWAL: joined(
        pairs("moved, moving, shifted, transferred, relocated, pulled, removed, repositioned", "soldiers from, troops from, forces from, trainers from, personnel from, instructors from, peacekeepers from, advisers from", 6),
        pairs(_UNITS, "taken off by, was flown out, were flown out, been flown out, were taken off, was taken off, were shipped out, been flown to safety, were evacuated by, been pulled out, are leaving, is leaving", 4),
        pairs("pulled, pull, pulls, pulling, withdrew, withdraw, withdraws, withdrawing, evacuated, evacuate, removed, ordered out, flew out, brought home", _STAFF, 3),
    ),
    EventType.SANCTION: joined(
        pairs("african union, ecowas, european union, commonwealth, bloc, francophonie, arab league, mercosur, organization of american states, organisation of american states, world bank, imf", "suspended, suspends, has suspended, had suspended, expelled, froze, has frozen, cut off", 2),
        pairs(_BORDERS, _SHUT, 2),
        pairs(_SHUTTING, "land border, border with, borders with, borders to, frontier with, airspace to, airspace, skies to, crossings with, crossing with, land borders, air borders, airports to", 4),
        pairs("barred, banned, bars, bans, banning, barring", "planes from, aircraft from, airlines from, flights from, ships from, vessels from, carriers from, airliners from", 3),
    ),
    EventType.ARREST: joined(
        pairs("handed over to, turned over to, surrendered to, gave himself up to, gave herself up to, gave themselves up to, turned himself in to", "police, gendarmerie, gendarmes, prosecutors, the court, the hague, investigators, authorities, the police, the gendarmerie, the authorities, the tribunal", 1),
        "gave himself up, gave herself up, turned himself in, turned herself in, turned themselves in, "
        "among those picked up, among those arrested, among those detained, among those held, those picked up",
        pairs("men, man, suspect, suspects, people, women, brothers, foreigners, students, leaders", "picked up in, picked up at, picked up on, picked up near, picked up from, were picked up, was picked up", 4),
    ),
    EventType.MILITARY_PRESENCE: pairs("rolled, rolls, rolling, parked, drove, stationed, positioned", "tanks onto, tanks into, tanks on to, tanks across, tanks outside, armour into, vehicles onto, vehicles into, tanks up to", 3),
    EventType.AGREEMENT: pairs("deal, accord, agreement, pact, treaty, truce, ceasefire, memorandum, protocol", "signed in, signed at, signed on, reached in, reached at, reached on, struck in, struck on, brokered in, concluded in, hammered out in, sealed in", 1),
    EventType.ATTACK_ON_CIVILIANS: pairs("gone, going, went, moved, moving", "door to door killing, house to house killing, from door to door killing, from house to house killing, from hut to hut, door to door shooting, house to house shooting, from house to house shooting", 1),
    EventType.ABDUCTION: joined(
        pairs("bundled, bundling", "off to, away, into a car, into a van, into cars, into vans, into a vehicle, into vehicles, into a pickup, into a helicopter, off in", 7),
        pairs("captured, captures, capturing", _SEIZED, 4),
    ),
    EventType.PROTEST: pairs("students, workers, people, protesters, teachers, opponents, supporters, residents, thousands, hundreds, women, farmers, doctors", "rallying in, began rallying, begun rallying, started rallying, took to the streets, take to the streets, taken to the streets, taking to the streets, poured onto the streets", 2),
    EventType.HUMANITARIAN: joined(
        pairs("get, getting, got, fly, flying, flew, bring, bringing, brought, pull, lift, take, taking, took, ferry, ferrying", "foreigners out, nationals out, citizens out, expatriates out, westerners out, families out, people out, civilians out, wounded out, diplomats out, survivors out, evacuees out", 4),
        pairs("sent", "people running, people fleeing, residents fleeing, civilians fleeing, residents running, villagers fleeing, families fleeing, civilians running, thousands fleeing", 4),
        pairs("picked up, saved, rescued, took on board, taken on board", "men from, sailors from, crew from, survivors from, seamen from, crewmen from, seafarers from, crew members from", 3),
        pairs("people, civilians, families, villagers, residents, thousands, inhabitants, tens of thousands, hundreds of thousands, million, persons", "uprooted, uprooted by, been uprooted, were uprooted, was uprooted", 3),
    ),
    EventType.DIPLOMACY: joined(
        pairs(_STATESMEN, "was in, is in, were in, are in, was visiting, were visiting", 4),
        pairs("sat down, sits down, sit down, huddled, huddles, huddle, closeted, conferred, confers", "with his, with her, with the, with their, with its, with president, with prime, with foreign, with counterparts, with officials, with leaders, in brussels, in geneva", 5),
        pairs("minister, premier, envoy, secretary of state, commissioner, mediator, delegation", "sent to, dispatched to, was sent to, was dispatched to, is being sent to", 5),
    ),
    EventType.ARMED_CLASH: joined(
        pairs("fought, fights, fighting, battled, battling, blasted, shot", "their way to, their way into, their way towards, their way toward, their way through, their way up, its way into, its way to, their way in", 1),
        pairs("breached, pierced, breaching, punctured, penetrated, punched through, broke through, smashed through, broken through", _LINES, 4),
        pairs(_PLOTTERS, "stormed, seized the palace, surrounded the palace, attacked, arrested the president, stormed the palace, took over the palace, opened fire, fought, toppled, overthrew, ousted", 3),
    ),
}  # fmt: skip

PRESS_CUES: Mapping[Cue, str] = {
    Cue.RELATIVE: "which, who, whom, whose, where",
    Cue.AIM: "to",
    Cue.MANAGED: "managed to, manage to, manages to, able to, enough to, went on to, go on to, going on to, first to, last to, help to, helped to, got to",
    Cue.TRIED: "tried to, try to, trying to, tries to, attempted to, attempting to, attempt to, attempts to, failed to, bid to, effort to, efforts to, struggled to",
    Cue.FUTURE: pairs("was to, were to", "discuss, visit, travel, fly, open, resume, begin, start, address, chair, vote, host, receive, convene, attend, brief, head, speak, arrive, leave, reopen, take part, take place") + ", set for, scheduled for, slated for, pencilled in for, penciled in for, due on, fixed for, billed for",
    Cue.ARMED: "putschists, mutineers, coup plotters",
    Cue.BACKED: "helped by, aided by, assisted by, with the help of, with help from, with support from, under cover of, covered by, thanks to, with backing from, with the backing of",
    Cue.CIVILIAN: "tankers, oil tanker, oil tankers, freighter, freighters, merchant vessel*, cargo vessel*, container ship*, bulk carrier*, trawler*, cruise ship*, yacht, dhow, dhows, fishing boat*",
    Cue.LAND: "island, islands, town, city, village, border town, port, province, peninsula, airport",
    Cue.PLACE_NOUN: "gates, fringes, fringe",
    Cue.IN: "to the edge of, to the outskirts of, to the gates of, to the suburbs of, to the fringes of, on the edge of, to within sight of, battle for, battles for, battled for, battling for, fight for, fights for, fought for, fighting for, offensive for",
    Cue.IDIOM: joined(
        pairs("hijacked, hijacking, hijack", "cars, vehicles, a car, a vehicle, lorries, trucks, a lorry, a truck, motorbikes, taxis"),
        pairs("fighting, fights, battling, battles, struggling, scrambling, fought, fight", "to hang on, to stay in power, to keep his job, to keep her job, to save his, to save her, to survive, to stay alive, to cling, to contain, to put out, to rescue, for survival, to preserve, for recognition, for justice, for equality"),
        pairs("platinum, nickel, phosphate, emerald, jade, ruby, bauxite, manganese, lead, chrome, potash, asbestos, sapphire, rare earth, lonmin's, glencore's, marikana", "mine, mines"),
        pairs("the, a, at the, at a, illegal, flooded, collapsed, open pit, artisanal", "mine workers, mine worker, mine owner, mine owners, mine operator, mine shaft, mine shafts, mine boss, mine bosses, mine company, mine site, mine collapse"),
        pairs("brought down, bringing down, brings down, bring down", "building, buildings, block, blocks, roof, roofs, ceiling, ceilings, wall, walls, house, houses, tower, towers, trees, power lines, pylons, billboards, chimney, minaret", 3),
        pairs("charged with, convicted of, found guilty of, pleaded guilty to, acquitted of, indicted for, on trial for, tried for, charges of, facing charges of", "murder, murders, attempted murder, manslaughter, terrorism, kidnapping, mass murder, rape, war crimes, genocide, rioting, arson, hijacking, bombing, the murder, the murders, the killing, killing, the bombing, the attack, attacking, plotting, mutiny, treason"),
        pairs("battle for, battle of, fighting in, war in, fight for, siege of", "is over, was over, is lost, is won, was lost, was won, was ending", 4),
        pairs("coalition, alliance, group, groups, movement, factions, army, force", "fighting in, fighting the, fighting against, fighting islamic, fighting rebels, fighting for"),
        pairs(_STATESMEN, "was in hospital, is in hospital, was in intensive care, is in intensive care, was in office, is in office, was in power, is in power, was in charge, is in charge, was in exile, is in exile, was in prison, is in prison, was in custody, is in custody, was in court, is in court, was in tears, is in no, was in no, is in favour, was in favour", 4),
        pairs("captured, captures, capturing, capture", "mood, imagination, spirit, atmosphere, moment, essence, image, scene, attention, market, share, audience", 3),
        "brought down to earth, down to earth, cyber attack*, cyberattack*, hacker attack*, hacking attack*, ransomware attack*, phishing attack*, denial of service attack*, cyber assault*, computer attack*, virus attack*, "
        "fought ~2 wars, fought ~2 war, wars fought, war fought",
    ),
    Cue.FIGURATIVE: (
        "flanker, scrum, scrums, fly half, scrum half, hooker, lineout, lock forward, back row, front row, kick off, try line, tries, converted try, interval, half, halves, "
        "wallabies, all blacks, springboks, six nations, test match, innings, wicket, wickets, batsman, batsmen, bowler, bowlers, over the boundary, century stand, "
        "serve, backhand, forehand, break point, break points, set point, match point, seeded, top seed, tie break, grand slam, semi final, semi finals, semifinal, quarter final, quarter finals, "
        "quarterfinal, final whistle, stoppage time, extra time, injury time, free kick, corner kick, penalty area, equalised, equalized, visitors, hosts, home side, home crowd, underdogs, "
        "point guard, quarterback, touchdown, touchdowns, three pointer, rebounds, dunk, inning, home run, pitcher, puck, power play, lap, laps, pole position, podium, peloton, sprint finish, breakaway, "
        "stage win, yellow jersey, knockout blow, heavyweight, middleweight, bout, uppercut, birdie, birdies, bogey, fairway, world record, gold medal, medallist, sprinter, relay, "
        "wall street, bond yields, yields, hedge fund, hedge funds, central bank, central banks, rate rise, rate cut, interest rates, speculators, bulls, bears, currency, futures, benchmark index, nasdaq, "
        "quarterly, chief executive, shareholder, ipo, buyout, bidder, bidders, retailer, market value, traders, bargain hunters, sell off, selloff, "
        "medallist, medalist, jury, contest, contestant, contestants, festival, chef, chefs, recipe, recipes, pastry, "
        "blockbuster, sequel, screenplay, soundtrack, novel, novels, novelist, author, authors, publisher, thriller, heroine, literary, poem, poems, poet, memoir, reviewers, paperback, debut, fiction, chorus, concert tour, playwright, premiere, red carpet, box set, showrunner, cinema, cinemas"
    ),
}  # fmt: skip
