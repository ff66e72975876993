import type { ScreenProps } from '../../app/routes';
import { Choose } from './choose';
import { RelationPage } from './page';
import '../../claims/claims.css';
import './relations.css';

/** How two actors stand to each other over time; without two, the way to choose them. */
export default function Relations({ params }: ScreenProps) {
  const { a, b } = params;
  return a === undefined || b === undefined ? <Choose /> : <RelationPage key={`${a} ${b}`} a={a} b={b} />;
}
