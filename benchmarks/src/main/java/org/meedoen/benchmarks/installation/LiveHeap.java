package org.meedoen.benchmarks.installation;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The objects on a Java process's heap that are in use: what is left after a collection. */
public final class LiveHeap implements AutoCloseable {

    private final JMXConnector connector;
    private final MemoryMXBean memory;

    private LiveHeap(JMXConnector connector) throws IOException {
        this.connector = connector;
        memory = ManagementFactory.getPlatformMXBean(connector.getMBeanServerConnection(), MemoryMXBean.class);
    }

    @SuppressWarnings("BanJNDI") // The address is that of a process which this benchmark started.
    public static LiveHeap of(ProcessHandle process) throws IOException {
        try {
            var machine = VirtualMachine.attach(Long.toString(process.pid()));
            var address = machine.startLocalManagementAgent();
            machine.detach();
            return new LiveHeap(JMXConnectorFactory.connect(new JMXServiceURL(address)));
        } catch (AttachNotSupportedException otherMachine) {
            throw new IOException(otherMachine);
        }
    }

    public long bytes() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
