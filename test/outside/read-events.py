"""Reads calendar files with icalendar, and prints their events as JSON: python3 read-events.py FILE.ics…"""
from datetime import timezone
import json
import sys
from icalendar import Calendar

def event(path):
    with open(path, 'rb') as file: found = [each for each in Calendar.from_ical(file.read()).walk('VEVENT')]
    [one] = found
    guests = one.get('attendee', [])
    guests = guests if isinstance(guests, list) else [guests]
    return {
        'uid': str(one['uid']),
        'summary': str(one['summary']),
        'from': one.decoded('dtstart').astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%MZ'),
        'to': one.decoded('dtend').astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%MZ'),
        'guests': sorted(str(guest).lower().removeprefix('mailto:') for guest in guests),
        'names': sorted(str(guest.params.get('cn', '')) for guest in guests),
    }

json.dump([event(path) for path in sys.argv[1:]], sys.stdout)
