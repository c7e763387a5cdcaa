/**
 * The words of columns' headers, in English, German, French, Spanish and Dutch, without accents, numbers and
 * small words.
 */
import type { Label, Place } from './places';

/** Each place's headers; "email" also stands for "e-mail". */
export const HEADER_WORDS: Readonly<Partial<Record<Place, string>>> = {
  'first name':
    'first name, first names, given name, given names, forename, first, fname, firstname, vorname, vornamen, rufname, prenom, prenoms, nombre, nombres, nombre pila, voornaam, voornamen, roepnaam, nome, primeiro nome',
  'middle name':
    'middle name, middle names, middle, middle initial, additional name, additional names, zweiter vorname, weitere vornamen, deuxieme prenom, autres prenoms, segundo nombre, tussenvoegsel, tussenvoegsels, middelste naam, secondo nome, nome do meio, deuxieme nom',
  'last name':
    'last name, lastname, family name, surname, last, lname, second name, nachname, familienname, zuname, nom, nom famille, apellido, apellidos, primer apellido, achternaam, familienaam, cognome, sobrenome, apelido, nom de famille, ultimo nome',
  prefix:
    'name prefix, prefix, honorific, honorific prefix, name title, courtesy title, anrede, civilite, tratamiento, aanhef titel, voorvoegsel, titel, titulo, titre, titolo',
  suffix:
    'name suffix, suffix, honorific suffix, generation, credentials, namenszusatz, suffixe, sufijo, achtervoegsel',
  name: 'name, full name, fullname, display name, contact name, client name, customer name, member name, contact, fn, anzeigename, vollstandiger name, nom complet, nom affiche, nombre completo, nombre mostrar, nombre para mostrar, volledige naam, weergavenaam, naam, name client, client, nom afficher, nome completo, nome visualizzato, nome exibicao',
  'file as': 'file as, sort as, fileas, speichern unter, classer sous, archivar como, opslaan als',
  nickname:
    'nickname, nick name, nick, preferred name, preferred first name, goes by, known as, informal name, spitzname, surnom, apodo, sobrenombre, alias, bijnaam, soprannome, apelido informal, pseudo usuel',
  salutation: 'salutation, greeting, dear, informal salutation, briefanrede, aanhef',
  company:
    'company, company name, organization, organisation, organization name, organisation name, org, employer, firm, firm name, account name, associated company, primary associated company, business, business name, firma, firmenname, unternehmen, societe, entreprise, empresa, compania, organizacion, bedrijf, bedrijfsnaam, organisatie, azienda, current employer, account, societa, companhia, organizzazione, organizacao',
  department:
    'department, dept, organization department, abteilung, service, departement, departamento, afdeling, reparto, departement bureau',
  'job title':
    'job title, job, position, occupation, profession, role, organization title, organisation title, position title, beruf, funktion, stelle, fonction, titre poste, poste, puesto, cargo, profesion, ocupacion, functie, functietitel, beroep, business title, arbeitstitel, berufsbezeichnung, posizione, mansione, qualifica, profissao',
  email:
    'email, emails, email address, email addresses, emailaddress, email value, email address value, mail, mail address, email id, email adresse, emailadresse, email adressen, adresse messagerie, adresse email, adresse electronique, courriel, direccion correo electronico, direccion correo, direccion email, correo electronico, correo, email adres, emailadres, emailadressen, adresse courrier, adresse courriel, adresse messagerie electronique, indirizzo posta elettronica, indirizzo email, posta elettronica, endereco email, endereco correio eletronico, correio eletronico, email adresse adresse',
  phone:
    'phone, phones, phone number, phone numbers, telephone, telephone number, tel, tel nr, phone value, phone number value, number, telefon, telefonnummer, rufnummer, telefonos, telefono, numero telefono, telefoon, telefoonnummer, telefoon op, telefoon thuis, callback, car phone, company main phone, radio, radio phone, isdn, telex, tty tdd phone, direct, direct line, numero, haupttelefon, autotelefon, telefon firma, funktelefon, i phone, telefone, numero telefone',
  street:
    'street, street address, address street, address line, strasse, hausanschrift, rue, voie, calle, direccion calle, straat, address street address, extended address, address extended address, adresszeile, street line, strasse hausnummer, strasse nr, via, indirizzo via, rua, rua endereco',
  'po box':
    'po box, p o box, address po box, pobox, address p o box, post office box, postfach, boite postale, apartado postal, apartado correos, postbus',
  city: 'city, town, locality, suburb, city town, ort, stadt, wohnort, ville, ciudad, localidad, poblacion, plaats, woonplaats, stad, citta, cidade',
  region:
    'state, region, province, county, state province, state region, state county, bundesland, kanton, dep region, departement region, region departement, provincia o estado, provincia estado, estado provincia, provincia, estado, provincie, bundesland region, bundesland kanton, prefecture, estado regiao',
  'postal code':
    'zip, zip code, zipcode, zip postal code, postal code, postalcode, postcode, post code, postal, plz, postleitzahl, code postal, codigo postal, cap, cp, cep',
  country:
    'country, country region, country code, nation, land, land region, land regio, pays, pays region, pais, pais region, pais o region, landcode, paese',
  address:
    'address, full address, postal address, mailing address, street and city, address formatted, addresses, adresse, anschrift, postanschrift, direccion, direccion postal, domicilio completo, adres, postadres, indirizzo, endereco',
  birthday:
    'birthday, birth date, birthdate, date birth, dob, bday, born, geburtstag, geburtsdatum, geboren, date naissance, naissance, anniversaire, cumpleanos, fecha nacimiento, verjaardag, geboortedatum, compleanno, data nascita, data di nascita, data nascimento',
  'birth year':
    'birth year, year birth, birthyear, geburtsjahr, annee naissance, ano nacimiento, geboortejaar',
  'birth month':
    'birth month, month birth, birthmonth, geburtsmonat, mois naissance, mes nacimiento, geboortemaand',
  'birth day': 'birth day, day birth, geburtstag tag, jour naissance, dia nacimiento, geboortedag',
  anniversary:
    'anniversary, anniversario, wedding, wedding anniversary, wedding date, wedding day, date marriage, marriage date, jahrestag, hochzeitstag, hochzeit, anniversaire mariage, anniversaire mariage ou fete, anniversaire mariage fete, mariage, aniversario, aniversario boda, fecha boda, trouwdag, huwelijksdag, speciale datum, jubileum, bijzondere datum',
  spouse:
    'spouse, spouse name, spouse s name, spouse partner, spouse partner name, partner, partner name, wife, husband, significant other, ehepartner, ehegatte, ehefrau, ehemann, partnerin, lebenspartner, partner in, conjoint, conjoint e, conjointe, epoux, epouse, conyuge, pareja, esposa, esposo, echtgenoot, echtgenote, echtgenoot echtgenote, partner echtgenoot, spouse first name, spouse firstname, partner first name, coniuge, conjuge',
  children:
    'children, kids, child, child names, children s names, kinder, enfants, hijos, kinderen, filhos, figli',
  hobbies:
    'hobby, hobbies, hobbys, hobby s, interests, loisirs, passe temps, aficion, aficiones, pasatiempos, interesses',
  household:
    'household, household name, household id, family, family group, haushalt, foyer, unidad familiar, huishouden, gezin',
  'household title': 'household title, household role, family role',
  tags: 'tags, tag, labels, groups, group, group membership, group memberships, categories, category, kategorien, kategorie, categorie, categorias, categoria, categorieen, contact groups, lists, segments, gruppen, groupes, grupos, groepen, keywords, stichworter, stichworte, schlagworter, mots cles, palabras clave, trefwoorden',
  notes:
    'notes, note, comments, comment, remarks, background, background information, background info, bio, biography, about, description, notizen, notiz, anmerkungen, bemerkungen, commentaires, commentaire, remarques, notas, nota, comentarios, notities, notitie, opmerkingen, memo, anotacoes, observacoes',
  'referred by':
    'referred by, referrer, referral, referral source, referral contact, introduced by, referredby, empfohlen von, empfehlung, empfehlung durch, vermittelt durch, recommande par, referido por, recomendado por, verwezen door, aanbevolen door',
  class:
    'contact type, type, client type, customer type, status, contact status, client status, lead status, lifecycle stage, life cycle stage, stage, tier, class, client class, classification, client classification, segment, client segment, rating, rank, ranking, relationship, relationship type, account type, record type, contact record type, kind, member type, abc, kundentyp, kundenklasse, statut, estado cliente, tipo, typ, klant type, service level, client tier, cultivation',
  'last contact':
    'last contact, last contacted, last contact date, last contact on, last activity, last activity date, last touch, last call, last meeting, last spoke, last interaction, last interaction on, last conversation, last communication, last review, last met, date last contact, letzter kontakt, letzte aktivitat, dernier contact, ultimo contacto, laatste contact, last engagement date, recent sales email replied date',
  website:
    'website, web site, web page, webpage, web address, url, homepage, home page, homepage url, website url, website value, webseite, page web, site web, pagina web, sitio web, webpagina, linkedin, linkedin url, linkedin profile, linkedin bio, twitter, facebook, personal web page, internet, personliche webseite, personliche website, page web personnelle, site web personnel, pagina web personal, persoonlijke webpagina',
  'consent source':
    'consent source, consent method, opt in source, optin source, how consent was given, subscription source, email consent source, signup source, herkunft einwilligung',
  nothing:
    'photo, photos, picture, image, avatar, has picture, record id, contact id, uid, leid, euid, member rating, wants html, caluri, bidi, custom user fields, sensitivity, priority, private, show full name, directory server, user id, initials, gender code, latitude, longitude, gmtoff, dstoff, timezone, cc, optin ip, confirm ip, row, rev, version, prodid, id, contact record id, row id, unique id, created, created by, modified, last changed, last modified, last modified date, last modified by, create date, created date, created at, updated at, created time, last edited time, language code, merge status email id',
};

/** Words that say which of several, in the header or in a label beside the value. */
export const LABEL_WORDS: Readonly<Record<Label, string>> = {
  assistant:
    'assistant, assistants, secretary, sekretariat, assistenz, assistente, asistente, assistent, assistentin',
  fax: 'fax, telefax, facsimile, telecopie, telecopieur, faxnummer',
  pager: 'pager, beeper, radiomessagerie, localizador, semafoon, bip',
  mobile:
    'mobile, mobiles, cell, cellular, cellphone, mobil, mobiltelefon, mobilnummer, handy, handynummer, movil, celular, portable, mobiele, mobiel, gsm, iphone, mobile1, mobilephone, cellulare',
  home: 'home, private, privat, privates, personal, personnel, personnelle, domicile, domicilio, particular, casa, thuis, huis, huisadres, prive, priveadres, residence, residential, abitazione, residencial, privee',
  work: 'work, business, office, geschaftlich, geschaftliche, dienstlich, buro, bureau, professionnel, professionnelle, trabajo, oficina, laboral, zakelijk, werk, werkadres, werknummer, zakelijke, uff, ufficio, comercial',
  other:
    'other, others, weitere, weiterer, weiteres, andere, anderes, autre, autres, otro, otra, otros, overig, overige, overigadres, alternate, alternative, alt',
};

/** Marks of the first of several, and of a further one. */
export const PRIMARY_WORDS =
  'primary, main, preferred, default, haupt, principal, hoofd, pref, primare, primaer, principale, primaire, primaria, primair, premiere';
export const SECONDARY_WORDS =
  'secondary, second, additional, zweite, sekundare, sekundaer, secundario, secundaria, secondaire, tweede, secundair';
/** Small words between others. */
export const SMALL_WORDS =
  'of, the, de, del, du, des, d, la, le, el, los, las, op, von, der, die, das, am, in, for, any, all, to, y, und, et, en, s';
