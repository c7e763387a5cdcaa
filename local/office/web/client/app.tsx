/** The office in the browser: bar, grid, charts, tabs, and what the add-in asks and says. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CellView, OpenQuestion, Reply, Request, ShownPage, TabView, WorkbookView } from '../contract';
import { ask, giveAnswer, hearNews, lookAtTab, lookAtWorkbook } from './ask';
import { Bar } from './bar';
import { Charts } from './charts';
import { FormulaBar, Groups } from './formula-bar';
import { makeGrid, type Grid } from './grid';
import { forgetWidths } from './measure';
import { PageFrame } from './page-frame';
import { Question } from './question';
import type { Selected } from './selected';
import { Tabs } from './tabs';
import { Toasts, type Said } from './toasts';

type Office = { readonly workbook: WorkbookView; readonly tab: TabView };

const useToasts = () => {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const count = useRef(0);
  const say = useCallback((message: string, isError = false): void => {
    if (message === '') return;
    count.current += 1;
    const id = count.current;
    setSaid((before) => [
      ...before.filter((each) => each.message !== message).slice(-2),
      { id, message, isError },
    ]);
  }, []);
  const dismiss = (id: number): void => setSaid((before) => before.filter((each) => each.id !== id));
  return { said, say, dismiss };
};

/** The workbook with its tab in front, looked at again whenever it may have changed. */
const useOffice = (say: (message: string, isError?: boolean) => void) => {
  const [office, setOffice] = useState<Office | null>(null);
  const [working, setWorking] = useState(0);
  const refresh = useCallback(async (front?: number): Promise<void> => {
    try {
      const workbook = await lookAtWorkbook();
      const tab = await lookAtTab(front ?? workbook.active.tab);
      setOffice({ workbook, tab });
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), true);
    }
  }, []);
  /** Does something, says what came of it, and looks again. */
  const perform = useCallback(async (request: Request, isSilent = false): Promise<Reply> => {
    setWorking((before) => before + 1);
    const reply = await ask(request);
    if (!reply.ok || !isSilent) say(reply.message ?? '', !reply.ok);
    if (reply.changed) await refresh();
    setWorking((before) => before - 1);
    return reply;
  }, []);
  return { office, isWorking: working > 0, refresh, perform };
};

export const App = () => {
  const { said, say, dismiss } = useToasts();
  const { office, isWorking, refresh, perform } = useOffice(say);
  const [question, setQuestion] = useState<OpenQuestion | null>(null);
  const [pages, setPages] = useState<readonly ShownPage[]>([]);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [grid, setGrid] = useState<Grid | null>(null);
  const frontId = useRef(0);
  const host = useCallback((place: HTMLElement | null) => {
    if (!place) return;
    const select = (row: number, column: number, cell: CellView | null): void => {
      setSelected({ row, column, cell });
      void ask({ do: 'select', tab: frontId.current, row, column, rows: 1, columns: 1 });
    };
    setGrid(
      makeGrid(place, {
        select,
        type: (row, column, texts) =>
          void perform(
            { do: 'type', tab: frontId.current, row, column, texts: texts.map((line) => [...line]) },
            true,
          ),
        follow: (url) => {
          const gid = /[#?&]gid=(\d+)/.exec(url)?.[1];
          if (gid !== undefined) void goTo(Number(gid));
          return gid !== undefined;
        },
      }),
    );
  }, []);
  const goTo = async (tab: number): Promise<void> => {
    const row = 1;
    await ask({ do: 'select', tab, row, column: 1, rows: 1, columns: 1 });
    await refresh(tab);
  };
  useEffect(() => {
    hearNews((news) => {
      if (news.news === 'toast') say(news.message);
      else if (news.news === 'question') {
        setQuestion(news.question);
        void refresh();
      } else setPages((before) => [...before.filter(({ place }) => place !== news.page.place), news.page]);
    });
    void document.fonts.ready.then(() => {
      forgetWidths();
      return refresh();
    });
  }, []);
  useEffect(() => {
    if (!grid || !office) return;
    const isOther = frontId.current !== office.tab.id;
    frontId.current = office.tab.id;
    grid.show(office.tab);
    const { row, column } = office.workbook.active;
    if (isOther) requestAnimationFrame(() => grid.focus(row, column));
    document.title = `${office.tab.name} · ${office.workbook.name}`;
  }, [grid, office]);
  const closePage = (id: number): void => setPages((before) => before.filter((page) => page.id !== id));
  return (
    <>
      {office && (
        <Bar
          workbook={office.workbook}
          tab={office.tab}
          selected={selected}
          isWorking={isWorking}
          perform={(request) => void perform(request)}
        />
      )}
      {office && <FormulaBar selected={selected} />}
      {office && <Groups tab={office.tab} perform={(request) => void perform(request, true)} />}
      <main aria-label={office?.tab.name ?? 'The office'} aria-busy={isWorking}>
        <div class="grid" ref={host}>
          {grid && office && <Charts charts={office.tab.charts} grid={grid} />}
        </div>
        {pages.map((page) => (
          <PageFrame
            key={page.id}
            page={page}
            close={() => closePage(page.id)}
            changed={() => void refresh()}
          />
        ))}
      </main>
      {office && <Tabs workbook={office.workbook} front={office.tab.id} goTo={(tab) => void goTo(tab)} />}
      <Toasts said={said} dismiss={dismiss} />
      {question && (
        <Question
          key={question.id}
          question={question}
          answer={(button, text) => {
            setQuestion(null);
            void giveAnswer({ question: question.id, button, text });
          }}
        />
      )}
    </>
  );
};
