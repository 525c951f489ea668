package org.meedoen.capacity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CapacityService {

    public static void main(String[] arguments) {
        SpringApplication.run(CapacityService.class, arguments);
    }
}
