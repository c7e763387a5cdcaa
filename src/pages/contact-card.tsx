/** The page Contact card. */
import { PAGES } from './contract/pages';
import { show } from './kit/show';
import { ContactCard } from './contact-card/contact-card';
import './contact-card/style.css';

show(PAGES.contactCard.title, <ContactCard />);
