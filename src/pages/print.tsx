/** The page Print. */
import { PAGES } from './contract/pages';
import { show } from './kit/show';
import { Print } from './print/print';
import './print/style.css';

show(PAGES.print.title, <Print />);
