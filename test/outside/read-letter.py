"""Reads a letter with Python's email package, and prints it as JSON: python3 read-letter.py FILE.eml"""
from email import policy
from email.parser import BytesParser
import json
import sys

with open(sys.argv[1], 'rb') as file: letter = BytesParser(policy=policy.default).parse(file)
body = letter.get_body(('plain',))
page = letter.get_body(('html',))
json.dump({
    'subject': letter['subject'],
    'to': [address.addr_spec for address in letter['to'].addresses],
    'toNames': [address.display_name for address in letter['to'].addresses],
    'key': letter['x-cultivate-key'],
    'text': body.get_content().replace('\r\n', '\n').strip(),
    'hasPage': page is not None and '<' in page.get_content(),
    'defects': [type(defect).__name__ for part in letter.walk() for defect in part.defects],
}, sys.stdout)
