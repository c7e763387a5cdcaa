"""Reads a spreadsheet with openpyxl, and prints as JSON what a person would see: python3 read-workbook.py FILE.xlsx

By tab: its cells as texts (dates as 2026-11-23), whether it is hidden, its frozen cell, how many cells have
notes, dropdowns and tick boxes, and what its charts are of.
"""
from datetime import date, datetime, time
import json
import sys
from openpyxl import load_workbook

def text(value):
    if value is None: return ''
    if isinstance(value, bool): return 'TRUE' if value else 'FALSE'
    if isinstance(value, datetime):
        if value.time() == time(0): return value.date().isoformat()
        return value.isoformat(timespec='seconds' if value.second else 'minutes')
    if isinstance(value, (date, time)): return value.isoformat()
    if isinstance(value, float): return repr(round(value, 9)).removesuffix('.0')
    return str(value)

book = load_workbook(sys.argv[1], data_only=True)
tabs = {}
for sheet in book.worksheets:
    rules = sheet.data_validations.dataValidation
    tabs[sheet.title] = {
        'cells': [[text(cell.value) for cell in row] for row in sheet.iter_rows()],
        'isHidden': sheet.sheet_state != 'visible',
        'frozen': sheet.freeze_panes or '',
        'notes': sum(1 for row in sheet.iter_rows() for cell in row if cell.comment),
        'hasRules': len(rules) > 0,
        'charts': [[series.val.numRef.f.replace('$', '').replace("'", '') for series in chart.series]
                   for chart in sheet._charts],
    }
json.dump(tabs, sys.stdout)
