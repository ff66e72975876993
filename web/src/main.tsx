import { render } from 'preact';
import { listenToKeys } from './app/keys';
import { listen } from './app/router';
import { enter } from './app/session';
import { applyToDocument } from './app/settings';
import { Shell } from './app/shell';
import './style/tokens.css';
import './style/fonts.css';
import './style/base.css';
import './style/text.css';
import './style/shell.css';
import './style/print.css';

applyToDocument(document.documentElement);
listen();
listenToKeys();
void enter();
render(<Shell />, document.getElementById('app')!);
