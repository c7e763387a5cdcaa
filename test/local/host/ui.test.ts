import { openRun } from './support';

describe('the screen', () => {
  test.each(['trigger', 'customFunction'] as const)('a %s has none', (context) => {
    const { SpreadsheetApp } = openRun({ context });

    expect(() => SpreadsheetApp.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  test.each([
    ['yes', 'YES_NO', 'YES'],
    ['no', 'YES_NO', 'NO'],
    ['cancel', 'YES_NO', 'NO'],
    ['cancel', 'YES_NO_CANCEL', 'CANCEL'],
    ['yes', 'OK_CANCEL', 'OK'],
    ['close', 'OK_CANCEL', 'CLOSE'],
    [null, 'OK_CANCEL', 'CANCEL'],
    [null, 'YES_NO', 'CLOSE'],
  ] as const)('an alert answered %s on %s gives %s', (answer, buttons, expected) => {
    const { SpreadsheetApp } = openRun({ answers: answer === null ? [] : [answer] });
    const ui = SpreadsheetApp.getUi();

    const button = ui.alert('Title', 'Really?', ui.ButtonSet[buttons]);

    expect(button).toBe(ui.Button[expected]);
  });

  test.each([
    ['Ann', 'OK', 'Ann'],
    ['no', 'OK', 'no'],
    ['cancel', 'CANCEL', ''],
    ['close', 'CLOSE', ''],
  ] as const)('a prompt answered %s presses %s and reads "%s"', (answer, expected, text) => {
    const { SpreadsheetApp } = openRun({ answers: [answer] });
    const ui = SpreadsheetApp.getUi();

    const response = ui.prompt('Who?', ui.ButtonSet.OK_CANCEL);

    expect([response.getSelectedButton(), response.getResponseText()]).toEqual([ui.Button[expected], text]);
  });

  test('keeps what was shown, and whether somebody answered', () => {
    const { SpreadsheetApp, book, host } = openRun({ answers: ['ok'] });
    const ui = SpreadsheetApp.getUi();

    ui.alert('First');
    ui.alert('Second');
    book.toast('Drafted 38 of 41.', 'Letters');

    expect(host.ledger.dialogs).toMatchObject([
      { message: 'First', answer: 'ok', isAnswered: true },
      { message: 'Second', answer: 'close', isAnswered: false },
    ]);
    expect(host.ledger.toasts).toEqual([{ message: 'Drafted 38 of 41.', title: 'Letters' }]);
  });

  test('holds the menu that was built', () => {
    const { SpreadsheetApp, host } = openRun({ context: 'onOpen' });
    const ui = SpreadsheetApp.getUi();

    ui.createMenu('Office')
      .addSubMenu(ui.createMenu('Lunches').addItem('Plan', 'planLunches'))
      .addSeparator()
      .addItem('Undo', 'undo')
      .addToUi();

    expect(host.screen.menus).toEqual([
      {
        kind: 'menu',
        label: 'Office',
        items: [
          {
            kind: 'menu',
            label: 'Lunches',
            items: [{ kind: 'item', label: 'Plan', functionName: 'planLunches' }],
          },
          { kind: 'separator' },
          { kind: 'item', label: 'Undo', functionName: 'undo' },
        ],
      },
    ]);
  });

  test('shows pages by the files it was given, and names the ones it lacks', () => {
    const { SpreadsheetApp, HtmlService, host } = openRun({ files: { 'Card.html': '<p>Ann</p>' } });

    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Card').setTitle('Card'));

    expect(host.screen.pages).toEqual([
      { title: 'Card', place: 'sidebar', html: '<p>Ann</p>', width: 0, height: 0 },
    ]);
    expect(() => HtmlService.createHtmlOutputFromFile('None')).toThrow('No HTML file named None was found.');
  });
});
