/** The map of the world; `world.ts` beside the configuration of Vite makes it. */
declare module 'virtual:world' {
  import type { GeometryCollection, Topology } from 'topojson-specification';
  type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
  /** All of it. */
  export const coarse: World;
  /** The lands around the Arab world, more finely. */
  export const fine: World;
}
