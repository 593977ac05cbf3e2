"""Who bears arms and where they sit, who runs in crowds, and words for shots and for dying, in seven languages.

What is attacked or shot decides between a clash and an attack on civilians, and who attacks between a riot and both.
Russian and Ukrainian words stand without their instrumental, which names who acts.
"""

from collections.abc import Mapping

from geo.languages.pack import Cue

BEARERS: Mapping[str, Mapping[Cue, str]] = {
    "en": {
        Cue.ARMED: (
            "soldier, soldiers, troops, troop, policeman, policemen, policewoman, police, police officer*, officers, gendarmes, gunman, gunmen, "
            "militant, militants, insurgent, insurgents, rebels, rebel fighters, fighter, fighters, jihadist, jihadists, guerrilla*, militiaman, "
            "militiamen, attacker, attackers, assailant, assailants, terrorist, terrorists, armed man, armed men, bandit, bandits, "
            "border guard, border guards, peacekeeper, peacekeepers, servicemen, serviceman, marines, paratrooper*, commandos, army, "
            "patrol, patrols, checkpoint*, barracks, police station*, police post*, police academy, police headquarters, outpost, outposts, "
            "army post*, army base*, army camp*, military base*, military camp*, military post*, military convoy, army convoy, police convoy, "
            "naval base, air base, airbase, garrison*, security forces, government forces, security post*, security personnel, "
            "national guard, coast guard, headquarters of the syrian democratic forces, fort"
        ),
        Cue.CROWD: (
            "crowd, crowds, mob, mobs, protesters, demonstrators, rioters, looters, supporters, opponents, youths, fans, hooligans, "
            "inmates, prisoners, migrants, settlers, strikers"
        ),
        Cue.SHOTS: (
            "shot, shots, shooting, shootings, shoots, opened fire, open fire, opens fire, opening fire, fired on, fired at, firing on, firing at, "
            "gunned, gun attack*, killed, killing of, shoot"
        ),
        Cue.DIED: "died, die, dies, fell, fallen, perished, lost their lives, lost his life",
    },
    "de": {
        Cue.ARMED: (
            "soldat, soldaten, soldatin, polizist, polizisten, polizistin, polizistinnen, polizeibeamte*, militär, armee, bewaffneter, bewaffneten, "
            "kämpfer, kämpfern, extremisten, islamisten, rebellen, dschihadisten, aufständische, aufständischen, angreifer, angreifern, attentäter, "
            "terrorist, terroristen, milizionär, milizionäre, milizionären, milizangehörige*, grenzschützer, grenzsoldaten, grenzpolizisten, blauhelm*, "
            "friedenssoldaten, fallschirmjäger, sicherheitskräfte*, regierungssoldaten, regierungstruppen, patrouille*, kontrollpunkt*, kontrollposten, "
            "kaserne*, polizeiwache*, polizeistation*, polizeiposten, polizeirevier*, armeeposten, armeestützpunkt*, militärstützpunkt*, militärbasis, "
            "militärlager, militärposten, militärkonvoi*, armeekonvoi*, polizeikonvoi*, stützpunkt*, grenzposten, vorposten, checkpoint*, guerilleros, "
            "hauptquartier*, hochburg*, bastion*, militärflughafen, militärflugplatz, garnison*, waffenlager*, munitionslager*, armeelager, "
            "bandenmitglieder, geiselnehmer, täter, schützen"
        ),
        Cue.CROWD: (
            "menge, menschenmenge, mob, demonstranten, demonstrierende*, protestierende*, randalierer, plünderer, anhänger, anhängern, gegner, gegnern, "
            "regierungsgegner, regierungsgegnern, oppositionelle, aktivisten, studenten, vermummte, vermummten, dorfbewohner, anwohner, "
            "jugendliche, jugendlichen, fans, hooligans, häftlinge, insassen, gefangene, siedler, migranten"
        ),
        Cue.SHOTS: (
            "erschoss, erschossen, erschießen, schoss, schossen, schüsse, schießen, schießerei, feuerte, feuerten, eröffnete ~3 feuer, "
            "eröffneten ~3 feuer, feuer eröffnet, tötete, töteten, getötet"
        ),
        Cue.DIED: "starb, starben, gestorben, fiel, fielen, gefallen, kamen, umgekommen, opfer gefallen",
    },
    "fr": {
        Cue.ARMED: (
            "crs, soldat, soldats, policier, policiers, policière, gendarme, gendarmes, militaire, militaires, paramilitaires, combattant, combattants, "
            "rebelles, insurgés, jihadiste, jihadistes, djihadiste, djihadistes, assaillant, assaillants, terroriste, terroristes, hommes armés, "
            "homme armé, tireur, tireurs, milicien, miliciens, casque bleu, casques bleus, gardes frontières, garde frontière, parachutistes, "
            "légionnaires, forces de l'ordre, forces de sécurité, armée, patrouille*, barrage de l'armée, poste de police, poste militaire, "
            "postes militaires, poste frontière, poste de contrôle, postes de contrôle, caserne, casernes, commissariat, commissariats, gendarmerie, "
            "base militaire, bases militaires, camp militaire, camps militaires, camp de l'armée, base de l'armée, position de l'armée, "
            "positions de l'armée, convoi militaire, convoi de l'armée, garnison, palais national, palais présidentiel"
        ),
        Cue.CROWD: (
            "foule, manifestants, protestataires, émeutiers, casseurs, pillards, partisans, sympathisants, opposants, jeunes, supporteurs, supporters, "
            "détenus, prisonniers, mutins, colons, migrants, grévistes"
        ),
        Cue.SHOTS: (
            "abattu, abattus, abattue, abattre, abattent, tiré, tirent, tirs, tirait, tiraient, tirer, ouvert le feu, ouvre le feu, fusillade, "
            "fusillades, mitraillé, tué, tués, tuer, ont tué"
        ),
        Cue.DIED: "mort, morts, mortes, tombé, tombés, péri, décédé, décédés",
    },
    "es": {
        Cue.ARMED: (
            "crimen organizado, delincuencia organizada, soldado, soldados, policía, policías, agente, agentes, militar, militares, uniformado, uniformados, gendarme, gendarmes, guardia civil, "
            "guardias, combatiente, combatientes, rebeldes, insurgentes, yihadista, yihadistas, guerrillero, guerrilleros, milicianos, miliciano, "
            "asaltante, asaltantes, atacante, atacantes, terrorista, terroristas, pistolero, pistoleros, hombres armados, hombre armado, sicarios, "
            "pandilleros, paramilitares, marines, infantes de marina, cascos azules, casco azul, paracaidistas, ejército, patrulla, patrullas, cuartel, "
            "cuarteles, comisaría, comisarías, retén, retenes, puesto militar, puesto policial, puesto de policía, puesto de control, puestos de control, "
            "base militar, bases militares, base aérea, base naval, convoy militar, convoy policial, guarnición, fuerzas de seguridad, fuerte"
        ),
        Cue.CROWD: (
            "multitud, turba, turbas, manifestantes, simpatizantes, partidarios, seguidores, opositores, alborotadores, vándalos, "
            "saqueadores, jóvenes, hinchas, aficionados, reclusos, presos, internos, colonos, migrantes, "
            "huelguistas"
        ),
        Cue.SHOTS: (
            "abatió, abatieron, abatido, abatidos, abatir, disparó, dispararon, disparos, disparar, disparado, tirotearon, tiroteó, tiroteado, tiroteo, "
            "abrió fuego, abrieron fuego, acribilló, acribillaron, acribillado, acribillados, mató, mataron, matado, muerto a tiros, muertos a tiros"
        ),
        Cue.DIED: "murió, murieron, muerto, muertos, fallecieron, falleció, perecieron, cayó, cayeron, caído, caídos",
    },
    "ru": {
        Cue.ARMED: (
            "солдат, солдата, солдаты, солдатам, военнослужащий, военнослужащего, военнослужащие, военнослужащих, военный, военного, военные, военных, "
            "полицейский, полицейского, полицейские, полицейских, полицейскому, полицию, боевик, боевика, боевики, боевиков, боевикам, террорист, террориста, "
            "террористы, террористов, нападавший, нападавшего, нападавшие, нападавших, нападавшим, нападавшего, повстанец, повстанца, повстанцы, повстанцев, "
            "мятежник, мятежника, мятежники, мятежников, боец, бойца, бойцы, бойцов, бойцам, пограничник, пограничника, пограничники, пограничников, "
            "пограничникам, силовик, силовики, силовиков, силовикам, гвардеец, гвардейца, гвардейцы, гвардейцев, десантник, десантники, десантников, миротворец, "
            "миротворца, миротворцы, миротворцев, стрелок, стрелка, ополченец, ополченца, ополченцы, ополченцев, патруль, блокпост, блокпосты, блокпоста, "
            "блокпосту, казарму, казармы, гарнизон, заставу, погранзаставу, пост полиции, полицейский участок, полицейского участка, отдел полиции, отделение полиции, "
            "отделения полиции, военную базу, военной базы, военный лагерь, воинскую часть, военную колонну, колонну военных, позиции армии, офицер, "
            "офицера, офицеры, офицеров"
        ),
        Cue.CROWD: (
            "толпа, толпы, толпу, демонстранты, демонстрантов, протестующие, протестующих, митингующие, митингующих, погромщики, мародёры, сторонники, "
            "сторонников, противники, противников, молодёжь, болельщики, фанаты, заключённые, заключённых, поселенцы, мигранты"
        ),
        Cue.SHOTS: "застрел*, расстрел*, стрел*, открыл* огонь, выстрел*, убил*, убит*, убив, огонь по",
        Cue.DIED: "погиб, погибла, погибли, погибло, умер, умерли, пал, пали, погибает",
    },
    "uk": {
        Cue.ARMED: (
            "солдат, солдата, солдати, солдатів, солдатам, військовослужбовець, військовослужбовця, військовослужбовці, військовослужбовців, військовий, "
            "військового, військові, військових, поліцейський, поліцейського, поліцейські, поліцейських, поліцію, міліціонер, міліціонера, міліціонери, "
            "міліціонерів, бойовик, бойовика, бойовики, бойовиків, бойовикам, терорист, терориста, терористи, терористів, нападник, нападника, нападники, "
            "нападників, нападникам, повстанець, повстанця, повстанці, повстанців, заколотник, заколотники, заколотників, боєць, бійця, бійці, бійців, "
            "бійцям, прикордонник, прикордонника, прикордонники, прикордонників, прикордонникам, силовик, силовики, силовиків, гвардієць, гвардійця, "
            "гвардійці, гвардійців, десантники, десантників, миротворець, миротворця, миротворці, миротворців, стрілок, стрільця, озброєний чоловік, "
            "озброєного чоловіка, озброєних чоловіків, озброєні чоловіки, озброєні бойовики, патруль, блокпост, блокпости, блокпоста, блокпосту, казарму, казарми, гарнізон, "
            "заставу, пост поліції, відділок поліції, відділок міліції, відділення поліції, військову базу, військової бази, військовий табір, військову частину, "
            "військову колону, колону військових, позиції армії, офіцер, офіцера, офіцери, офіцерів"
        ),
        Cue.CROWD: (
            "натовп, натовпу, демонстранти, демонстрантів, протестувальники, протестувальників, мітингувальники, мітингувальників, погромники, мародери, "
            "прихильники, прихильників, противники, противників, молодь, вболівальники, фанати, ув'язнені, в'язні, "
            "поселенці, мігранти"
        ),
        Cue.SHOTS: "застрел*, розстріл*, стріля*, відкрил* вогонь, постріл*, вбил*, вбит*, убит*, убил*, вогонь по",
        Cue.DIED: "загинув, загинула, загинули, загинуло, помер, померли, поліг, полягли",
    },
    "ar": {
        Cue.ARMED: (
            "جندي, جنديا, جنديين, جنديان, جنود, جنوده, جنودها, جنديا, شرطي, شرطيا, شرطيين, شرطيان, شرطة, ضابط, ضابطا, ضباط, ضابطين, عسكري, عسكريا, عسكريين, "
            "مسلح, مسلحا, مسلحين, مسلحون, مسلحان, مسلحي, مسلحو, مقاتل, مقاتلا, مقاتلين, مقاتلي, عنصر, عنصرا, عناصر, عنصرين, متمردين, متمردي, مهاجم, مهاجما, مهاجمين, "
            "مهاجمان, إرهابي, إرهابيا, إرهابيين, جهاديين, جهاديا, متشددا, متشددين, متشددون, متطرفا, متطرفين, تكفيريين, انفصاليين, انفصاليا, مقاتلون, مقاتلو, متمردون, متمردو, ثوار, رجال الأمن, رجال الشرطة, قوات الأمن, حرس الحدود, جيش, قوات الجيش, دورية, دوريات, حاجز, حواجز, نقطة تفتيش, "
            "نقاط تفتيش, ثكنة, ثكنات, مركز شرطة, مركز للشرطة, مخفر, مخافر, قاعدة, قواعد, معسكر, معسكرات, رتل, رتلا, نقطة عسكرية, نقاط عسكرية, موقع عسكري, مواقع عسكرية, "
            "موقع للجيش, مواقع للجيش, مواقع الجيش, قاعدة عسكرية, قافلة عسكرية, موكب عسكري, طيارين, "
            "آلية عسكرية, آليات عسكرية, آلية للجيش, آليات للجيش, مركبة عسكرية, مركبات عسكرية, سيارة عسكرية, حافلة عسكرية, شاحنة عسكرية, ناقلة جند, مدرعة, مدرعات, دبابة, دبابات, "
            "مركز للجيش, مراكز للجيش, مراكز الجيش, مراكز عسكرية, مراكز للشرطة, مراكز الشرطة, مقر للجيش, مقر للشرطة, نقطة للجيش, نقاط للجيش, نقطة أمنية, نقاط أمنية, مركز أمني, مراكز أمنية, مقر أمني, "
            "قسم شرطة, قسم للشرطة, سيارة شرطة, سيارة للشرطة, سيارات الشرطة, موكب للجيش, موكب للشرطة, قافلة للجيش, رتل للجيش"
        ),
        Cue.CROWD: (
            "محتج, محتجون, محتجو, متظاهرون, متظاهرو, حشد, حشود, جموع, أنصار, مناصرون, مناصرو, مؤيدون, مؤيدو, معارضون, "
            "شبان, شبانا, غاضبون, مشجعون, مشجعو, سجناء, نزلاء, مستوطنون, قرويون, مثيري الشغب"
        ),
        Cue.SHOTS: (
            "أطلق النار, أطلقت النار, أطلقوا النار, أطلق ~ النار, أطلقت ~ النار, أطلقوا ~ النار, إطلاق النار, إطلاق نار, فتح النار, فتح ~ النار, فتحوا النار, فتحت ~ النار, "
            "رصاص, بالرصاص, برصاص, الرصاص, قتل, قتلت, قتلوا, مقتل, قنص, أردت, أردى, اغتيال"
        ),
        Cue.DIED: "مقتل, قتلى, مصرع, استشهاد",
    },
}  # fmt: skip
