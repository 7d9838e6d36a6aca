<?xml version="1.0" encoding="UTF-8"?>
<!-- 緊急時の流れ, for the wall: whom to call, what to do first, and for each kind of incident who does what by when.
     The steps are those of the procedures in their short form. No limit of the law stands here: it leads to 別表第3. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>
  <xsl:import href="common/schedules.xsl"/>
  <xsl:import href="common/procedures.xsl"/>

  <!-- "id-of-the-procedure who" → the steps of one person -->
  <xsl:key name="by" match="/kitei/model/chapters/chapter/procedure/step" use="concat(../@id, ' ', who/@name, substring(@role, 1, 99 * not(who)))"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="company"/>
      <facts>
        <xsl:apply-templates select="$row/@number" mode="fact"/>
        <xsl:apply-templates select="$row/@edition" mode="fact"/>
        <xsl:apply-templates select="$row/@effective" mode="fact"/>
        <xsl:apply-templates select="$row/@review" mode="fact"/>
        <xsl:apply-templates select="$row/@class" mode="fact"/>
        <fact label="{key('label', 'content-code')/@name}"><code/></fact>
      </facts>
      <xsl:call-template name="first"/>
      <section id="{$document}-contacts" title="{key('label', 'flow-contacts')/@name}">
        <xsl:call-template name="contacts"/>
      </section>
      <xsl:apply-templates select="model/chapters/chapter/procedure[@incidents]">
        <xsl:sort select="@number" data-type="number"/>
      </xsl:apply-templates>
      <xsl:call-template name="outside"/>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <!-- What everyone does first, whatever happened. -->
  <xsl:template name="first">
    <section id="{$document}-first" title="{key('label', 'flow-first')/@name}">
      <p class="lead"><xsl:value-of select="key('label', 'flow-lead')/@name"/></p>
      <ul>
        <li><xsl:value-of select="key('label', 'flow-call')/@name"/></li>
        <xsl:if test="model/chapters/chapter/procedure[contains(@incidents, 'malware') or contains(@incidents, 'ransomware')]">
          <li><xsl:value-of select="key('label', 'flow-cut')/@name"/></li>
        </xsl:if>
        <li><xsl:value-of select="key('label', 'flow-say')/@name"/></li>
        <li><xsl:value-of select="key('label', 'flow-never')/@name"/></li>
      </ul>
      <p><xsl:value-of select="key('label', 'flow-promise')/@name"/></p>
    </section>
  </xsl:template>


  <!-- One kind of incident: who acts after whom, then the steps. -->
  <xsl:template match="procedure">
    <section id="{$document}-{@id}" title="{@name}">
      <p>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'flow-incidents'"/>
          <xsl:with-param name="one"><xsl:apply-templates select="@incidents" mode="names"/></xsl:with-param>
          <xsl:with-param name="two"><ref to="{@id}"/></xsl:with-param>
        </xsl:call-template>
      </p>
      <xsl:if test="step">
        <p>
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'flow-order'"/>
            <xsl:with-param name="one"><xsl:call-template name="chain"/></xsl:with-param>
          </xsl:call-template>
        </p>
        <steps><xsl:apply-templates select="step"/></steps>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template name="chain">
    <xsl:for-each select="step[generate-id() = generate-id(key('by', concat(../@id, ' ', who/@name, substring(@role, 1, 99 * not(who))))[1])]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'flow-then')/@name"/></xsl:if>
      <xsl:apply-templates select="." mode="who"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Overrides common/procedures.xsl: a few words, and where they were written. -->
  <xsl:template match="step">
    <step>
      <xsl:copy-of select="short/@at"/>
      <who><xsl:apply-templates select="." mode="who"/></who>
      <limit><xsl:apply-templates select="limit/node()" mode="inline"/></limit>
      <do><xsl:apply-templates select="." mode="do"/></do>
      <record>
        <xsl:if test="@record">
          <xsl:call-template name="form-ref">
            <xsl:with-param name="to" select="@record"/>
            <xsl:with-param name="part" select="@part"/>
          </xsl:call-template>
        </xsl:if>
      </record>
    </step>
  </xsl:template>

  <xsl:template match="step[short]" mode="do">
    <xsl:apply-templates select="short/node()" mode="inline"/>
  </xsl:template>


  <xsl:template name="outside">
    <xsl:if test="model/catalog/report">
      <section id="{$document}-outside" title="{key('label', 'flow-outside')/@name}">
        <p>
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'flow-reports'"/>
            <xsl:with-param name="one" select="string(key('catalog', 'role security-manager')/@name)"/>
            <xsl:with-param name="two"><ref to="schedule-reports"/></xsl:with-param>
          </xsl:call-template>
        </p>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
