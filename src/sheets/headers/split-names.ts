/**
 * Lists that other programs export have first and last names in two columns: the languages of such headers,
 * and the name they make.
 */
import type { Cell, Grid } from '../cells/cell';
import { cellText } from '../cells/cell-text';
import { foldHeader } from './header-keys';

const folded = (headers: readonly string[]): ReadonlySet<string> => new Set(headers.map(foldHeader));

/** In English, German, French, Spanish, Dutch, Italian and Portuguese. */
const FIRST_NAMES = folded([
  ...['First name', 'Given name', 'Forename', 'First'],
  ...['Vorname', 'Vornamen', 'Prénom', 'Prénoms', 'Nombre', 'Nombres', 'Nombre de pila'],
  ...['Voornaam', 'Roepnaam', 'Nome', 'Nome próprio', 'Primeiro nome'],
]);
const MIDDLE_NAMES = folded([
  ...['Middle name', 'Additional name', 'Zweiter Vorname', 'Weitere Vornamen', 'Deuxième prénom'],
  ...['Segundo nombre', 'Tussenvoegsel', 'Tussenvoegsels', 'Middelste naam'],
]);
const LAST_NAMES = folded([
  ...['Last name', 'Family name', 'Surname', 'Last'],
  ...['Nachname', 'Familienname', 'Zuname', 'Nom', 'Nom de famille'],
  ...[
    'Apellido',
    'Apellidos',
    'Primer apellido',
    'Achternaam',
    'Familienaam',
    'Cognome',
    'Sobrenome',
    'Apelido',
  ],
]);

/**
 * Where the parts of a name stand in a line of headers, from 0, in the order in which they make one; null: it
 * lacks first or last.
 */
export function namePartsIn(headers: readonly Cell[]): readonly number[] | null {
  const placeIn = (words: ReadonlySet<string>): number =>
    headers.findIndex((cell) => words.has(foldHeader(cell)));
  const [first, middle, last] = [placeIn(FIRST_NAMES), placeIn(MIDDLE_NAMES), placeIn(LAST_NAMES)];
  if (first < 0 || last < 0) return null;
  return middle < 0 ? [first, last] : [first, middle, last];
}

/** Where a name stands for whoever has neither first nor last: a whole one, then that of an organisation. */
const WHOLE_NAMES = folded(['Display name', 'File as', 'Anzeigename', 'Speichern unter', 'Nom affiché']);
const ORGANISATIONS = folded([
  ...['Company', 'Company name', 'Organization', 'Organisation', 'Organization name', 'Organisation name'],
  ...['Organization 1 - Name', 'Org', 'Business', 'Business name', 'Account name', 'Firma', 'Unternehmen'],
  ...[
    'Organisationsname',
    'Société',
    'Entreprise',
    'Organisation',
    'Empresa',
    'Compañía',
    'Bedrijf',
    'Azienda',
  ],
]);

/** Where to look, in a line of headers and from 0, for the name of a row without first and last name. */
export const namesInsteadIn = (headers: readonly Cell[]): readonly number[] =>
  [WHOLE_NAMES, ORGANISATIONS].flatMap((words) =>
    headers.flatMap((cell, place) => (words.has(foldHeader(cell)) ? [place] : [])),
  );

/** Whether one of the first lines has first and last names. */
export const hasSplitNames = (head: Grid): boolean => head.some((cells) => namePartsIn(cells) !== null);

/** The name that a row's parts make, or the first that stands instead; '' where none is filled. */
export function nameFrom(
  cells: readonly Cell[],
  parts: readonly number[],
  instead: readonly number[] = [],
): string {
  const filled = (places: readonly number[]): string[] =>
    places.map((place) => cellText(cells[place] ?? '').trim()).filter((part) => part !== '');
  return filled(parts).join(' ') || (filled(instead)[0] ?? '');
}
