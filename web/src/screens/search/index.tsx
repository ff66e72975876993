export { Placeholder as default } from '../placeholder';
