package org.meedoen.http.bakery;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that does nothing but have an edge. */
@SpringBootApplication
public class Bakery {}
