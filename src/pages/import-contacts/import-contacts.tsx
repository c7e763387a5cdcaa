/** Import contacts: where the list is, what its columns are, who they are, and doing it. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button';
import { Told, Trouble } from '../kit/live';
import { useLoaded } from '../kit/use-loaded';
import { Waiting } from '../kit/waiting';
import { call } from './calls';
import { Columns } from './columns';
import { Done } from './done';
import { People } from './people';
import { SourceStep } from './source-step';
import { useStepKeys } from './step-keys';
import { STEPS, useImport, type Import } from './use-import';
import { Whole } from './whole';
import { Working } from './working';

export const ImportContacts = () => {
  const [loaded, load] = useLoaded<readonly string[]>();
  const ask = (): void => void load(async () => (await call('importSources')).tabs);
  useEffect(ask, []);
  return loaded.is === 'there' ? (
    <Steps tabs={loaded.value} />
  ) : (
    <Waiting title="Import contacts" loaded={loaded} what="Looking for lists…" again={ask} />
  );
};

const Steps = ({ tabs }: { readonly tabs: readonly string[] }) => {
  const all = useImport();
  const { place, busy, trouble, told, next, back, startAgain } = all;
  useStepKeys({ next: told === '' ? next : () => undefined, back });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [place, told]);
  if (told !== '') return <Done told={told} title={title} again={startAgain} />;
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        Import contacts: {STEPS[place]}
      </h1>
      <ol class="steps" aria-label="Steps">
        {STEPS.map((name, index) => (
          <li key={name} aria-current={index === place ? 'step' : undefined}>
            {index + 1}. {name}
          </li>
        ))}
      </ol>
      {trouble !== '' && <Trouble>{trouble}</Trouble>}
      <Told>{busy !== '' && <Working what={busy} isLong={place === 3} />}</Told>
      <Body all={all} tabs={tabs} />
      <p class="row actions">
        <Button isFirst isDisabled={busy !== ''} onPress={next} shortcut="Enter">
          {place === 3 ? importLabel(all) : 'Next'}
        </Button>
        {place > 0 && (
          <Button isDisabled={busy !== ''} onPress={back} shortcut="Alt+ArrowLeft">
            Back
          </Button>
        )}
      </p>
    </>
  );
};

const importLabel = ({ proposal }: Import): string =>
  proposal === null ? 'Import' : `Import ${proposal.fresh.count} new, ${proposal.changed.count} changed`;

const Body = ({ all, tabs }: { readonly all: Import; readonly tabs: readonly string[] }) => {
  const { place, proposal, source } = all;
  if (place === 0 || proposal === null || source === null) return <SourceStep all={all} tabs={tabs} />;
  if (place === 1) return <Columns all={all} proposal={proposal} />;
  if (place === 2) return <People all={all} proposal={proposal} />;
  return <Whole proposal={proposal} from={source.name} />;
};
