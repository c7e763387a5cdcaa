/** The call sheet of each person, with a box for each result. */
import type { Printable, PrintedRow } from '../contract/print';
import { tabNamed } from '../kit/tabs';

type Props = { readonly printable: Printable; readonly whose: string };

export const CallSheets = ({ printable: { heading, sheets, mark, legend }, whose }: Props) => (
  <>
    {sheets
      .filter(({ name }) => whose === '' || name === whose)
      .map(({ name, rows }) => (
        <section key={name} class="paper">
          <h2>{name}</h2>
          <p>
            {heading} · <strong class="mark">{mark}</strong>
          </p>
          <p class="codes">
            On {tabNamed('Start')}, beside Paper codes: {mark} 12c 14v note: wants the quote; 17d.{' '}
            {legend.join(' · ')}. A note goes to the next semicolon.
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">No.</th>
                <th scope="col">Day</th>
                <th scope="col">Contact</th>
                <th scope="col">Why, and what to ask</th>
                <th scope="col">Result and note</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, place) => (
                <Row key={place} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
  </>
);

const Row = ({
  row: { number, day, name, what, reachAt, why, ask, lastNote, result },
}: {
  readonly row: PrintedRow;
}) => (
  <tr>
    <td>{number}</td>
    <td>{day}</td>
    <th scope="row">
      {name}
      <span class="reach">{reachAt}</span>
    </th>
    <td>
      <strong>{what}</strong>: {why}
      {ask.map((line) => (
        <span key={line} class="line">
          {line}
        </span>
      ))}
      {lastNote !== '' && <span class="line last">Last: {lastNote}</span>}
    </td>
    <td class="box">{result}</td>
  </tr>
);
