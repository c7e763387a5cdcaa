/** The page Rank clients. */
import { PAGES } from './contract/pages';
import { show } from './kit/show';
import { RankClients } from './rank-clients/rank-clients';
import './rank-clients/style.css';

show(PAGES.rankClients.title, <RankClients />);
