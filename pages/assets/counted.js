/* The browser's twin of geo/maps/counted.py: what the map draws of the reports that geo/maps/held.py packed. */

/* What map.js draws, packed as the server packs it. `asked` says which reports pass whatever their days ("passing", a bit
   for each), whether one stands for its incident ("once"), and whether a range leaves those without a day in ("undated");
   `days` are the first and the last day, null for an open end. */
function drawnOn(held, asked, days) {
  const totals = new Int32Array(held.sites.length), tallies = new Map();
  chosenRows(held, asked, days).forEach((isChosen, row) => {
    const site = held.symbols[row];
    if (!isChosen || site < 0) return;
    totals[site] += 1;
    const tally = tallies.get(site) || tallies.set(site, new Map()).get(site);
    tally.set(held.types[row], (tally.get(held.types[row]) || 0) + 1);
  });
  const [mostPoints, mostAreas] = held.most;
  const points = biggest(totals, held.points, 1).slice(0, mostPoints);
  const sites = points.concat(biggest(totals, held.points, 0).slice(0, mostAreas));
  const packed = {
    sites: sites.map((site) => held.sites[site]), points: points.length, bounds: null, sizes: held.sizes,
    counts: sites.map((site) => totals[site]), tallies: sites.map((site) => written(tallies.get(site), held.ranks)),
  };
  return { packed, looks: held.looks, labels: held.labels && sites.map((site) => held.labels[site]) };
}

/* 1 for every report that is counted, as geo.query.passes and data.once say. */
function chosenRows(held, asked, [first, last]) {
  const chosen = new Uint8Array(held.symbols.length), bits = bytesOf(asked.passing);
  const withUndated = asked.undated || (first === null && last === null);
  for (let row = 0; row < chosen.length; row += 1) {
    const passes = bits[row >> 3] & (128 >> (row & 7));
    chosen[row] = passes && (last === null || held.starts[row] <= last) && (first === null || held.ends[row] >= first) ? 1 : 0;
  }
  if (!withUndated) held.undated.forEach((row) => { chosen[row] = 0; });
  if (asked.once) {
    let told = null;
    held.repeats.forEach((row, at) => {
      if (!chosen[row]) return;
      if (held.incidents[at] === told) chosen[row] = 0;
      told = held.incidents[at];
    });
  }
  return chosen;
}

/* The sites of a kind that stand for anything, the biggest first, of one size in their order. */
function biggest(totals, kinds, kind) {
  const found = [];
  totals.forEach((total, site) => { if (total && kinds[site] === kind) found.push(site); });
  return found.sort((one, other) => totals[other] - totals[one] || one - other);
}

/* [type, number, type, number, ...], the commonest first, of the same number by the type's name. */
function written(tally, ranks) {
  return [...tally].sort((one, other) => other[1] - one[1] || ranks[one[0]] - ranks[other[0]]).flat();
}

function bytesOf(text) {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/* What geo.maps.held.held_columns packed. */
async function unpackedColumns(packed) {
  const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}
