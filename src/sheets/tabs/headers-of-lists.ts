/**
 * What lists that people bring call a column, in the languages of Set up: a guess, which is shown before it
 * is taken.
 */

export const EMAIL_HEADERS: readonly string[] = [
  ...['E-Mail-Adresse', 'Adresse e-mail', 'Courriel', 'Correo electrónico'],
  ...['E-mailadres', 'Indirizzo e-mail', 'Endereço de e-mail'],
  'E-mail 1 - Value',
  'E-mail 1',
  'Primary email',
  'Home email',
  'Personal email',
  'Work email',
  ...['Email (personal)', 'Email (private)', 'Email (home)', 'Email (work)', 'Email id'],
];

export const PHONE_HEADERS: readonly string[] = [
  ...['Telefon', 'Telefonnummer', 'Handy', 'Mobiltelefon', 'Téléphone', 'Portable'],
  ...['Teléfono', 'Móvil', 'Telefoon', 'Mobiel', 'Telefono', 'Cellulare', 'Telefone', 'Telemóvel'],
  ...['Mobile', 'Mobile phone', 'Cell', 'Cell phone', 'Mobile number', 'Phone 1 - Value', 'Phone 1'],
  ...['Primary phone', 'Home phone', 'Work phone', 'Business phone'],
  ...['Phone (mobile)', 'Phone (cell)', 'Phone (home)', 'Phone (private)', 'Phone (work)', 'Phone (office)'],
  ...['Phone no', 'Phone nr', 'Telephone number', 'Telephone no', 'Tel no', 'Contact number'],
];

export const COMPANY_HEADERS: readonly string[] = [
  ...['Firma', 'Unternehmen', 'Société', 'Entreprise', 'Empresa', 'Bedrijf', 'Azienda'],
  ...['Organisation', 'Organization', 'Firm', 'Employer', 'Business', 'Organization name'],
  ...['Organization 1 - Name', 'Account name'],
];

export const BIRTHDAY_HEADERS: readonly string[] = [
  ...['Geburtstag', 'Geburtsdatum', 'Date de naissance', 'Cumpleaños', 'Fecha de nacimiento'],
  ...['Verjaardag', 'Geboortedatum', 'Data di nascita', 'Data de nascimento'],
];
