/** A page for each lunch that is near. */
import type { Printable } from '../contract/print';

export const Briefs = ({ briefs }: Pick<Printable, 'briefs'>) => (
  <>
    {briefs.map(({ title, sections }) => (
      <section key={title} class="paper">
        <h2>{title}</h2>
        {sections.map((section, place) => (
          <div key={place} class="part">
            <h3>{section.title}</h3>
            <dl>
              {section.parts.map(({ label, lines }, index) => (
                <div key={index}>
                  <dt>{label}</dt>
                  {lines.map((line, number) => (
                    <dd key={number}>{line}</dd>
                  ))}
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
    ))}
  </>
);
