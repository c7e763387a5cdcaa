"""Makes the small workbook of test/local/office/foreign with openpyxl: python3 test/outside/make-workbook.py FILE.xlsx

`npm run outside` runs it, and lets Gnumeric and LibreOffice write that workbook, too.
"""
from datetime import date
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.datavalidation import DataValidation
import sys
wb = Workbook(); ws = wb.active; ws.title = 'Contacts'
ws.append(['Name', 'Kind', 'Draining', 'Added', 'Premium'])
ws.append(['Ann Example', 'Client', True, date(2025, 1, 1), 1200.5])
ws.append(['Bo Example', 'Prospect', False, date(2026, 5, 3), 80])
for c in ws[1]: c.font = Font(bold=True)
ws['A2'].comment = Comment('met at the fair', 'Pat')
ws['D2'].number_format = 'd mmm yyyy'
dv = DataValidation(type='list', formula1='"Client,Prospect"'); ws.add_data_validation(dv); dv.add('B2:B3')
wb.save(sys.argv[1])
