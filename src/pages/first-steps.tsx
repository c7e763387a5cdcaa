/** The page First steps. */
import { PAGES } from './contract/pages';
import { show } from './kit/show';
import { FirstSteps } from './first-steps/first-steps';
import './first-steps/style.css';

show(PAGES.firstSteps.title, <FirstSteps />);
