/**
 * What the local office saves, read back by programs that people use: its spreadsheet by openpyxl, and by
 * LibreOffice and Gnumeric, which write it anew for openpyxl to read; its drafts by Python's mail package and
 * by mblaze; its invitations by icalendar, ical.js and calcurse.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { jsonOf, pythonWith, run, textOf, versionOf } from './programs.mjs';

/** A subject that has to be encoded and folded, and a name with signs of its own. */
const SUBJECT = 'Wie geht es, Zoë? 東京 und die Küste, ein Betreff mit mehr als fünfundsiebzig Zeichen';
const OFFICE = [
  ...['--open', 'sample', '--user', 'principal@office.example', '--trigger', 'daily'],
  ...['--type', 'Letters!new:Name=Für Zoë', '--type', 'Letters!new:Kind=Check-in'],
  ...['--type', `Letters!new:Subject=${SUBJECT}`],
  ...['--do', 'Letters > Draft…', '--answer', 'yes', '--answer', 'yes'],
  ...['--do', 'Send invitations…', '--answer', 'yes', '--do', 'Dashboard'],
];

/** Saves the sample office, with a draft and invitations, and gives its folder. */
function savedOffice(folder) {
  const saved = join(folder, 'office');
  const { status, stderr } = run([process.execPath, 'build/office.js', ...OFFICE, '--save', saved, '--xlsx']);
  if (status !== 0) throw new Error(stderr);
  return saved;
}

const python = { openpyxl: pythonWith('openpyxl'), icalendar: pythonWith('icalendar') };
const inPython = (name) => [
  ...[python[name] ?? 'python3', '-c'],
  `import ${name}; print("${name}", ${name}.__version__)`,
];
const sorted = (paths) => [...paths].sort();
const filesIn = (folder) => sorted(readdirSync(folder)).map((name) => join(folder, name));

/** Where two lists of texts differ, a line each. */
const differing = (found, wanted) =>
  Array.from({ length: Math.max(found.length, wanted.length) }, (_, index) => index)
    .filter((index) => JSON.stringify(found[index]) !== JSON.stringify(wanted[index]))
    .map((index) => `${index + 1}: ${JSON.stringify(found[index])} for ${JSON.stringify(wanted[index])}`);

const withoutTail = (texts) => texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
const filled = (rows) => {
  const lines = rows.map(withoutTail);
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
};

/** The columns of figures that a chart shows, without their headers; its ranges are a column each. */
const shownBy = (name, { ranges }) =>
  ranges.slice(1).map(({ range }) => `${name}!${range.replace(/\d+/, (first) => String(Number(first) + 1))}`);

/** A number as the readers tell it: with nine places at most. */
const rounded = (text) => (/^-?\d+\.\d{10,}$/.test(text) ? String(Number(Number(text).toFixed(9))) : text);

/** Our tabs as their CSV files have them; a number is written the shortest way. */
function tabsOf(office) {
  const { tabs } = JSON.parse(readFileSync(join(office, 'office.json'), 'utf8'));
  return tabs.map(({ name, isHidden = false, frozenRows = 0, charts = [] }) => {
    const text = readFileSync(join(office, 'tabs', `${name.replaceAll('/', '_')}.csv`), 'utf8');
    const cells = filled(Papa.parse(text.trimEnd()).data).map((row) => row.map(rounded));
    return { name, isHidden, frozenRows, cells, charts: charts.map((chart) => shownBy(name, chart)) };
  });
}

/** What a program has of the spreadsheet that isn't as we saved it. */
function workbookFaults(office, file) {
  const theirs = jsonOf([python.openpyxl, 'test/outside/read-workbook.py', file]);
  return tabsOf(office).flatMap(({ name, isHidden, frozenRows, cells, charts }) => {
    const tab = theirs[name];
    if (!tab) return [`${name}: no such tab`];
    const frozen = Number(/\d+/.exec(tab.frozen)?.[0] ?? 1) - 1;
    return [
      ...(tab.isHidden === isHidden ? [] : [`${name}: hidden ${tab.isHidden}`]),
      ...(frozen === frozenRows ? [] : [`${name}: frozen ${tab.frozen}`]),
      ...differing(tab.charts, charts).map((line) => `${name}, chart ${line}`),
      ...differing(filled(tab.cells), cells).map((line) => `${name}, row ${line}`),
    ];
  });
}

const lettersIn = (office) => filesIn(join(office, 'drafts'));
const eventsIn = (office) => filesIn(join(office, 'calendar'));

/** What the tab Drafts says of the letter. */
function lettersWanted(office) {
  const text = readFileSync(join(office, 'tabs', 'Drafts.csv'), 'utf8');
  return Papa.parse(text, { header: true, skipEmptyLines: true })
    .data.filter((row) => row.Letter === 'Für Zoë' && row.State === 'Drafted')
    .map(({ Email, Subject, Contact }) => ({ to: Email, subject: Subject, name: Contact }));
}

const letterFaults = (office, read) =>
  differing(
    lettersIn(office).map((file) => read(file)),
    lettersWanted(office).map((wanted) => ({ ...wanted, hasText: true, hasPage: true })),
  );

const byPython = (file) => {
  const letter = jsonOf(['python3', 'test/outside/read-letter.py', file]);
  if (letter.defects.length > 0) throw new Error(letter.defects.join(', '));
  const [to, name] = [letter.to.join(' '), letter.toNames.join(' ')];
  return { to, subject: letter.subject, name, hasText: /\w/.test(letter.text), hasPage: letter.hasPage };
};

const byMblaze = (file) => {
  const header = (name) => textOf(['mhdr', '-d', '-h', name, file]).trim();
  const [, name = '', to = ''] = /^"?([^"<]*?)"? <([^>]+)>$/.exec(header('to')) ?? [];
  const parts = textOf(['mshow', '-t', file]);
  const text = textOf(['mshow', '-h', '', '-A', 'text/plain', file]);
  return {
    to,
    subject: header('subject'),
    name,
    hasText: parts.includes('text/plain') && /Dear \w/.test(text),
    hasPage: parts.includes('text/html'),
  };
};

const inUtc = (instant) => `${instant.toISOString().slice(0, 16)}Z`;

function byIcalJs(file) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
  const guests = event.attendees.map((guest) =>
    guest
      .getFirstValue()
      .toLowerCase()
      .replace(/^mailto:/, ''),
  );
  return {
    uid: event.uid,
    summary: event.summary,
    from: inUtc(event.startDate.toJSDate()),
    to: inUtc(event.endDate.toJSDate()),
    guests: sorted(guests),
    names: sorted(event.attendees.map((guest) => guest.getParameter('cn') ?? '')),
  };
}

/** calcurse keeps what it imports in a file of its own, a line each, on the clock of its user. */
function byCalcurse(file, folder) {
  const own = join(folder, 'calcurse', basename(file));
  mkdirSync(own, { recursive: true });
  textOf(['calcurse', '-q', '-D', own, '-C', own, '-i', file], { TZ: 'UTC' });
  const [line = ''] = readFileSync(join(own, 'apts'), 'utf8').trim().split('\n');
  const DAY = '(\\d\\d)/(\\d\\d)/(\\d{4}) @ (\\d\\d:\\d\\d)';
  const [, m1, d1, y1, t1, m2, d2, y2, t2, summary] =
    new RegExp(`^${DAY} -> ${DAY}[^|]*\\|(.*)$`).exec(line) ?? [];
  return { summary, from: `${y1}-${m1}-${d1}T${t1}Z`, to: `${y2}-${m2}-${d2}T${t2}Z` };
}

/** What the tab Lunches says of the events: at noon in Chicago, for an hour and a quarter. */
function lunchesWanted(office) {
  const text = readFileSync(join(office, 'tabs', 'Lunches.csv'), 'utf8');
  return sorted(
    Papa.parse(text, { header: true, skipEmptyLines: true })
      .data.filter((row) => row.Status === 'Invited' && row['Invited by'] !== '')
      .map(({ Date: day }) => `${day}T18:00Z to ${day}T19:15Z`),
  );
}

function eventFaults(office, events) {
  const found = sorted(events.map(({ from, to }) => `${from} to ${to}`));
  return differing(found, lunchesWanted(office));
}

/** Names and guests as the three of them read them; calcurse keeps no guests. */
const sameAs = (events, others) =>
  differing(
    events,
    others.map((other, index) =>
      Object.fromEntries(Object.keys(events[index] ?? {}).map((key) => [key, other[key]])),
    ),
  );

const icalendars = (office) => jsonOf([python.icalendar, 'test/outside/read-events.py', ...eventsIn(office)]);

const convertedBy = (command) => (office, folder) => {
  const file = join(folder, `${command[0]}-read.xlsx`);
  const source = join(folder, 'source', 'office.xlsx');
  mkdirSync(join(folder, 'source'), { recursive: true });
  mkdirSync(join(folder, 'read'), { recursive: true });
  cpSync(`${office}.xlsx`, source);
  textOf(
    command.map((word) => word.replace('SOURCE', source).replace('FILE', file).replace('FOLDER', folder)),
  );
  return workbookFaults(office, command[0] === 'soffice' ? join(folder, 'read', 'office.xlsx') : file);
};

const READ = 'require("node:fs").readFileSync';

/** Each program, what it reads, and what it finds that isn't as we saved it. */
const READERS = [
  {
    name: 'openpyxl',
    reads: '.xlsx',
    version: inPython('openpyxl'),
    faults: (office) => workbookFaults(office, `${office}.xlsx`),
  },
  {
    name: 'LibreOffice',
    reads: '.xlsx',
    // Converting without a screen, it drops what is frozen, also of a file of openpyxl's.
    theirs: /: frozen $/,
    needs: python.openpyxl,
    version: ['soffice', '--version'],
    faults: convertedBy([
      ...[
        'soffice',
        '--headless',
        `-env:UserInstallation=${pathToFileURL(process.cwd()).href}/build/outside/profile`,
      ],
      ...['--convert-to', 'xlsx', '--outdir', 'FOLDER/read', 'SOURCE'],
    ]),
  },
  {
    name: 'Gnumeric',
    reads: '.xlsx',
    // It writes no tab as hidden, also of a file of openpyxl's.
    theirs: /: hidden false$/,
    needs: python.openpyxl,
    version: ['ssconvert', '--version'],
    faults: convertedBy(['ssconvert', 'SOURCE', 'FILE']),
  },
  {
    name: 'Python email',
    reads: '.eml',
    version: ['python3', '--version'],
    faults: (office) => letterFaults(office, byPython),
  },
  {
    name: 'mblaze',
    reads: '.eml',
    version: ['dpkg-query', '-W', '-f', 'mblaze ${Version}', 'mblaze'],
    faults: (office) => letterFaults(office, byMblaze),
  },
  {
    name: 'icalendar',
    reads: '.ics',
    version: inPython('icalendar'),
    faults: (office) => eventFaults(office, icalendars(office)),
  },
  {
    name: 'ical.js',
    reads: '.ics',
    version: [
      process.execPath,
      '-p',
      `"ical.js " + JSON.parse(${READ}("node_modules/ical.js/package.json")).version`,
    ],
    faults: (office) => {
      const events = eventsIn(office).map(byIcalJs);
      const others = python.icalendar ? sameAs(events, icalendars(office)) : [];
      return [...eventFaults(office, events), ...others];
    },
  },
  {
    name: 'calcurse',
    reads: '.ics',
    version: ['calcurse', '--version'],
    faults: (office, folder) => {
      const events = eventsIn(office).map((file) => byCalcurse(file, folder));
      return [...eventFaults(office, events), ...sameAs(events, eventsIn(office).map(byIcalJs))];
    },
  },
];

/**
 * A line for each program: its version, and what came of it. @returns the names of those that found something
 */
export function readBack(folder) {
  const office = savedOffice(folder);
  return READERS.filter(({ name, reads, version, needs = true, theirs = /^$/, faults }) => {
    const found = needs ? versionOf(version) : null;
    if (found === null) {
      console.log(`${reads} ${name}: not installed, left out`);
      return false;
    }
    const wrong = faultsOf(() => faults(office, folder)).filter((line) => !theirs.test(line));
    const said = wrong.length === 0 ? 'as it was saved' : `${wrong.length} otherwise`;
    console.log([`${reads} ${found}: ${said}`, ...wrong.slice(0, 5).map((line) => `  ${line}`)].join('\n'));
    return wrong.length > 0;
  }).map(({ name }) => name);
}

function faultsOf(work) {
  try {
    return work();
  } catch (error) {
    return [error.message];
  }
}
