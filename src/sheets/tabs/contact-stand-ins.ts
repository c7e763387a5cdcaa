/**
 * Headers that serve for a column of Contacts where none bears its own: of several the first that stands
 * there. Programs that export contacts call them so.
 */
export const STAND_INS = {
  name: ['Contact', 'Client', 'Person'],
  dear: ['First name', 'Nickname'],
  email: ['E-mail 1 - Value', 'E-mail 1', 'Primary email', 'Home email', 'Personal email', 'Work email'],
  phone: [
    ...['Mobile', 'Mobile phone', 'Cell', 'Cell phone', 'Mobile number', 'Phone 1 - Value', 'Phone 1'],
    ...['Primary phone', 'Home phone', 'Work phone', 'Business phone'],
  ],
  company: [
    ...['Organisation', 'Organization', 'Firm', 'Employer', 'Business', 'Organization name'],
    ...['Organization 1 - Name', 'Account name'],
  ],
  profession: ['Occupation', 'Job title', 'Organization title', 'Organization 1 - Title'],
  household: ['Family'],
  address: ['Home address', 'Street address', 'Address 1 - Formatted'],
  area: ['City', 'Town'],
  tags: ['Group membership'],
} as const;
