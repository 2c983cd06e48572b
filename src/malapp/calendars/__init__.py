"""Calendar files (iCalendar, RFC 5545) for the calendars people already have."""
