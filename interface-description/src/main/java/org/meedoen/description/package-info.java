/**
 * Makes the description of a service's HTTP interface from its controllers, in tests alone, and holds the one OpenAPI
 * document that the gateway serves to it.
 */
@NullMarked
package org.meedoen.description;

import org.jspecify.annotations.NullMarked;
