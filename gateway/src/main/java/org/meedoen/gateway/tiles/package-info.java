/** The tiles of the map, which the gateway fetches so that the tile server does not learn who looks at them. */
@NullMarked
package org.meedoen.gateway.tiles;

import org.jspecify.annotations.NullMarked;
