/**
 * Loaded into clasp ahead of it: its calls of the Script API go to the address in SCRIPT_API, on this
 * machine.
 */
import { google } from 'googleapis';

const { script } = google;
google.script = (options) => script.call(google, { ...options, rootUrl: process.env['SCRIPT_API'] });
