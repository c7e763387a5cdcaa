/** What `npm run office -- --help` says. */
export const HELP = `Runs the built add-in on an office, without Google.

  npm run office -- --open sample|FOLDER|FILE.xlsx [options]

What is opened
  --open WHAT               the sample office, an office folder, or a spreadsheet exported as .xlsx;
                            it is never written to, unless --save names the same folder
  --today 2026-11-23        the day it is (07:00 in the spreadsheet's zone); else the office's own clock
  --zone America/Chicago    the spreadsheet's time zone
  --script-zone UTC         the script's time zone
  --user me@office.example  who sits at the keyboard
  --script FOLDER           the built add-in that runs; else the one in dist/

What is done, in the order given
  --do "Menu item"          a label of the menu, with its path where it needs one: "Lunches > Plan"
  --trigger NAME            daily, watchdog, self-test or edit (the cell typed last)
  --call 'name(json, json)' a function, as a page calls it
  --type 'Tab!ID:Column=value'
                            types into a cell, as a person; the line is found by the tab's ID or key, or its
                            first column; the id "new" is an empty line, several in one command share it
  --answer yes|no|cancel|TEXT
                            answers to dialogs, in order; a dialog with no answer left is cancelled

What becomes of it
  --save FOLDER             saves the office, with report.json
  --xlsx                    also as FOLDER.xlsx
  --json                    the report, as JSON, on standard output
  --monday                  Monday's daily run, with its progress and the week as a table

What goes wrong on the way. Service calls are counted in each run from 1; N is met in the first run that gets there.
  --fail-call N[:MESSAGE]   the call throws, once
  --stop-at-call N          the run dies there; the office is saved as it then is
  --at-call N:ACTION        somebody acts just before: sort:Tab:Column, insert:Tab:ROW, delete:Tab:ID,
                            insertColumn:Tab:N, moveColumn:Tab:Column:N, deleteColumn:Tab:Column,
                            renameTab:Tab:NEW, deleteTab:Tab, type:Tab!ID:Column=value,
                            or run:"Menu item" as another user
  --speed real|simulated    simulated: calls cost what they cost at Google, and six minutes end a run

Exit code 0: done; 1: a job refused or failed, as standard error says; 2: the command can't be understood;
75: stopped as asked.
`;
