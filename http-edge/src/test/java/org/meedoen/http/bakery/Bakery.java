package org.meedoen.http.bakery;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service with this module's HTTP edge only. */
@SpringBootApplication
public class Bakery {}
